package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SocialNumberDetectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            my SIN is 130 692 544     | 130 692 544
            130-692-544               | 130-692-544
            mon NAS est le 130692544  | 130692544
            her ssn: 123-45-6789      | 123-45-6789
            123-45-6789               | 123-45-6789
            social security 123456789 | 123456789
            912-70-1234               | 912-70-1234
            130 - 692 - 544           | 130 - 692 - 544
            S.S.N.: 123-45-6789       | 123-45-6789
            """)
    void aNumberIsSeenByItsShapeOrItsName(String text, String excerpt) {
        assertThat(Personal.seen("government-id", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "130 692 545",
                "111 111 111",
                "130692544",
                "123-45.6789",
                "130 692-544",
                "613 617 641 130 692 544",
                "000-45-6789",
                "666-45-6789",
                "123-00-6789",
                "123-45-0000",
                "912-69-1234",
                "12345-6789",
                "order number 130-692-544",
                "we printed 130 692 544 copies",
                "une population de 130 692 544 habitants",
                "130 692 544 $",
                "123/45/6789",
                "part number 123-45-6789"
            })
    void aNumberThatWasNeverGivenOutIsNotSeen(String text) {
        assertThat(Personal.seen(text)).isEmpty();
    }
}
