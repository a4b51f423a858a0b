package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodeDetectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            I live in Toronto, M5V 2T6      | M5V 2T6
            elle habite à Montréal, H2X 1Y4 | H2X 1Y4
            my postal code is m5v2t6        | m5v2t6
            mon code postal : H2X 1Y4       | H2X 1Y4
            my zip code is 02139            | 02139
            they live in Boston, MA 02139   | 02139
            Buffalo, New York 14201         | 14201
            Washington D.C. 20500           | 20500
            Boston, MA 02139-4307           | 02139-4307
            ZIP 02139                       | 02139
            Halifax, Nouvelle-Écosse B3H 4R2 | B3H 4R2
            """)
    void aCodeIsSeenWhereAnAddressIsMeant(String text, String excerpt) {
        assertThat(Personal.seen("postal-code", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The film M5V 2T6 is odd",
                "the branch address is M5V 2T6",
                "we sold 02139 books",
                "on 12345 days",
                "D5V 2T6 is my address",
                "The zip file has 90210 bytes",
                "Please zip your coat, 90210 times",
                "The branch, Boston, MA 02139",
                "in Maine 12345 people read"
            })
    void aCodeWithoutAnAddressIsNotSeen(String text) {
        assertThat(Personal.seen(text)).isEmpty();
    }
}
