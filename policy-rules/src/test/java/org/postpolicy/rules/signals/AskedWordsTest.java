package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AskedWordsTest {

    private final AskedWords particles = AskedWords.of("date-particle");

    @Test
    void aWordOfAnyLanguageIsFoundWhereItStandsAndNowhereElse() {
        assertThat(beginAt("the 5th of May", 2)).isTrue();
        assertThat(beginAt("le 5 de mai", 2)).isTrue();
        assertThat(beginAt("the 5th of May", 3)).isFalse();
    }

    @Test
    void aPhraseIsFoundAsAWholeOnly() {
        assertThat(beginAt("the 5th day of May", 2)).isTrue();
        assertThat(beginAt("the 5th day off in May", 2)).isFalse();
        assertThat(beginAt("the 5th day. Of May", 2)).isFalse();
    }

    @Test
    void outsideTheTextStandsNothing() {
        assertThat(beginAt("of", -1)).isFalse();
        assertThat(beginAt("of", 1)).isFalse();
    }

    @Test
    void aCueWithPatternsCannotBeAskedForAtOnePlace() {
        assertThatThrownBy(() -> AskedWords.of("bad-thing"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("<bad-thing> is more than words");
    }

    private boolean beginAt(String text, int word) {
        return particles.beginAt(Normaliser.read(text, Normaliser.Style.PLAIN), word);
    }
}
