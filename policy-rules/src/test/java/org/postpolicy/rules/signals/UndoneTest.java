package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.postpolicy.rules.signals.Look.excerpts;

import org.junit.jupiter.api.Test;

class UndoneTest {

    @Test
    void aPatternGoesOnOverAWordInDisguise() {
        assertThat(excerpts("personal-attack", "You are such a st*pid 1d10t honestly"))
                .anyMatch(seen -> seen.startsWith("You are") && seen.contains("1d10t"));
    }

    @Test
    void aWordOfSignsAloneStandsForNothing() {
        assertThat(Look.at("what a load of @$$ that was")).isEmpty();
    }

    @Test
    void theSignThatHidesALetterBelongsToTheEvidence() {
        assertThat(excerpts("obscenity", "total bull$hit!")).containsExactly("bull$hit");
        assertThat(excerpts("coarse-language", "a$$ and more")).containsExactly("a$$");
    }

    @Test
    void wordsThatAreWhatTheyAreKeepTheirPlaceBesideADisguise() {
        assertThat(excerpts("personal-information", "Sh!t, call 416-555-0199 after five"))
                .containsExactly("416-555-0199");
    }
}
