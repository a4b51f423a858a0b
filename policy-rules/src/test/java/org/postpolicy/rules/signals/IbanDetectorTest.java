package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanDetectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GB33BUKB20201555555555                       | GB33BUKB20201555555555
            send it to DE89 3704 0044 0532 0130 00 NOW   | DE89 3704 0044 0532 0130 00
            de89370400440532013000                       | de89370400440532013000
            mon IBAN : FR14 2004 1010 0505 0001 3M02 606 | FR14 2004 1010 0505 0001 3M02 606
            Gb33 Bukb 2020 1555 5555 55                  | Gb33 Bukb 2020 1555 5555 55
            ＤＥ８９３７０４００４４０５３２０１３０００                       | ＤＥ８９３７０４００４４０５３２０１３０００
            """)
    void aNumberWithRightCheckDigitsIsSeen(String text, String excerpt) {
        assertThat(Personal.seen("account-number", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GB33BUKB20201555555556", "De89370400440532013001", "XGB33BUKB20201555555555", "AB12 is a shelf"
            })
    void aNumberWithWrongCheckDigitsIsNotSeen(String text) {
        assertThat(Personal.seen(text)).isEmpty();
    }
}
