package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressBlockDetectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            4844 Lindegade 52, Apt. 656                                       | 4844 Lindegade 52, Apt. 656
            4844 Lindegade 52, Apt. 656, Oldby, Denmark 35018                 | 4844 Lindegade 52, Apt. 656, Oldby, Denmark 35018
            Ana Roy, 22 Via delle Rose 41, Suite 5, Borgo, Italy 95787 is ill | 22 Via delle Rose 41, Suite 5, Borgo, Italy 95787
            12, Grande Allée, app. 3                                          | 12, Grande Allée, app. 3
            Apt 4, 12 Oak Street | Apt 4, 12 Oak Street
            12 Oak Street #4, please | 12 Oak Street #4
            12 Oak Street, Unit 4B | 12 Oak Street, Unit 4B
            4/12 Oak Street | 4/12 Oak Street
            123, rue Saint-Denis, app. 4 | 123, rue Saint-Denis, app. 4
            """)
    void anAddressWithAFlatIsSeenWhole(String text, String excerpt) {
        assertThat(Personal.seen("home-address", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our offices are at 971 Kesk 53, Suite 343",
                "Grade 5 Math, Unit 3",
                "the apartment 3 friends share",
                "Symphony 5, Suite 2",
                "Chapter 2, Suite 7"
            })
    void aNumberWithoutAHouseIsNotSeen(String text) {
        assertThat(Personal.seen(text)).isEmpty();
    }

    @Test
    void anAddressMayStandOnSeveralLines() {
        String text = "Ana Roy\n\n20789 Tamme 46\n Suite 501\n Rand\n\n Estonia 62488";

        assertThat(Personal.seen("home-address", text))
                .containsExactly("20789 Tamme 46\n Suite 501\n Rand\n\n Estonia 62488");
    }
}
