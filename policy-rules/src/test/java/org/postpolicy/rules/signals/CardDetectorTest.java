package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardDetectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            pay with 4111 1111 1111 1111  | 4111 1111 1111 1111
            378282246310005               | 378282246310005
            3056 930902 5904              | 3056 930902 5904
            5555-5555-5555-4444           | 5555-5555-5555-4444
            4111 1111 1111 1111 12/26 123 | 4111 1111 1111 1111
            payer avec 4111111111111111   | 4111111111111111
            2223003122003222              | 2223003122003222
            3530 1113 3330 0000           | 3530 1113 3330 0000
            4111 – 1111 – 1111 – 1111     | 4111 – 1111 – 1111 – 1111
            I order with 4111 1111 1111 1111 | 4111 1111 1111 1111
            ６０１１１１１１１１１１１１１７              | ６０１１１１１１１１１１１１１７
            """)
    void aPaymentCardIsSeenByItsCheckDigit(String text, String excerpt) {
        assertThat(Personal.seen("account-number", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            my card is 501864667909                  | 501864667909
            ma carte est la 501864667909             | 501864667909
            my library card number is 21234567890123 | 21234567890123
            her bank account is 1234567              | 1234567
            mon numéro de compte est 1234567         | 1234567
            """)
    void anyOtherCardOrAccountIsSeenByItsName(String text, String excerpt) {
        assertThat(Personal.seen("account-number", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111 1111 1111 1112",
                "Item 29999012345678 is on the shelf",
                "the barcode 501864667909",
                "1111 1111 1111 1111",
                "the library card costs 2 dollars",
                "use your account by 2026",
                "Contact us: account number 1234567",
                "https://example.org/4111111111111111",
                "serial number 4111111111111111"
            })
    void aNumberWithoutCheckDigitOrNameIsNotSeen(String text) {
        assertThat(Personal.seen(text)).isEmpty();
    }

    @Test
    void everyCardOfAListIsSeen() {
        assertThat(Personal.seen("account-number", "4111111111111111 5555 5555 5555 4444"))
                .containsExactly("4111111111111111", "5555 5555 5555 4444");
    }
}
