package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.WordList;
import org.postpolicy.rules.language.WordListReader;

class SightsTest {

    private static final List<List<WordList>> NO_WORDS = List.of(List.of());

    private final Sights sights = new Sights();

    @Test
    void kindsThatNoTextShowsMakeNoDifference() {
        assertThat(sights.of(Set.of("joke", "logo"), NO_WORDS)).isSameAs(sights.of(Set.of("joke"), NO_WORDS));
    }

    @Test
    void otherKindsAreSeenByOtherDetectors() {
        assertThat(sights.of(Set.of("joke", "complaint"), NO_WORDS)).isNotSameAs(sights.of(Set.of("joke"), NO_WORDS));
    }

    @Test
    void wordsOfAPackAreSeenByDetectorsOfTheirOwn() {
        WordList words = WordListReader.read("words/joke.en.txt", "knock knock", new Problems());

        assertThat(sights.of(Set.of("joke"), List.of(List.of(words)))).isNotSameAs(sights.of(Set.of("joke"), NO_WORDS));
    }
}
