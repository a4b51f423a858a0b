package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Roy lives at 12  Oak  Street",
                "Roy lives at 12\u202FOak\u2009Street",
                "Roy lives at 12 \u200B Oak\u00A0 Street",
                "Roy lives at 12 Oak\r\nStreet",
                "Roy lives at 12 Oak\u000BStreet"
            })
    void anAddressIsSeenHoweverWideItsSpacesAre(String text) {
        assertThat(Look.excerpts("personal-information", "home-address", text))
                .containsExactly(text.substring(text.indexOf("12")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "416-555-0199",
                "416\u2010555\u20100199",
                "416\u2011555\u20110199",
                "416\u2012555\u20120199",
                "416\u2212555\u22120199",
                "416\uFE63555\uFE630199"
            })
    void aTelephoneNumberIsSeenWithWhateverHyphens(String number) {
        assertThat(Look.excerpts("personal-information", "private-telephone", "call me at " + number))
                .containsExactly(number);
    }

    @Test
    void anInitialBehindTwoSpacesEndsNoSentence() {
        assertThat(Look.at("defamation-suspicion", "The clerk J.  Doe pockets the fines."))
                .isNotEmpty();
    }

    @Test
    void aLineEndOfTwoCharactersIsOne() {
        VisibleText visible = VisibleText.of("a\r\u200B\nb");

        assertThat(visible.text()).isEqualTo("a\nb");
        assertThat(visible.start(2)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15 % de r\u00E9duction", "15 % de re\u0301duction", "15 % de re\u200B\u0301duction"})
    void anAccentIsSeenWithItsLetterHoweverItWasTyped(String text) {
        assertThat(Look.excerpts("advertising", "goods", text)).contains(text);
    }

    @Test
    void anEvidenceEndsBehindTheLastAccent() {
        VisibleText visible = VisibleText.of("un cafe\u0301 ici");

        assertThat(visible.text()).isEqualTo("un caf\u00E9 ici");
        assertThat(visible.end("un caf\u00E9".length())).isEqualTo("un cafe\u0301".length());
    }

    @Test
    void halvesOfACharacterThatStandApartMakeNone() {
        assertThat(VisibleText.of("a\uDB40\u200B\uDC41b").text()).isEqualTo("a b");
    }

    @Test
    void whatIsPlainIsNotCopied() {
        String plain = "one two\tthree\n\u2019four\uD83D\uDE42";

        assertThat(VisibleText.of(plain).text()).isSameAs(plain);
    }
}
