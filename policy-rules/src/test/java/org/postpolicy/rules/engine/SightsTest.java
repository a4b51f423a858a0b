package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.language.WordList;
import org.postpolicy.rules.language.WordListReader;

class SightsTest {

    private static final List<List<WordList>> NO_WORDS = List.of(List.of());

    private final Sights sights = new Sights(false);

    @Test
    void kindsThatNoTextShowsMakeNoDifference() {
        assertThat(sights.of(Set.of("joke", "logo"), NO_WORDS)).isSameAs(sights.of(Set.of("joke"), NO_WORDS));
    }

    @Test
    void otherKindsAreSeenByOtherDetectors() {
        assertThat(sights.of(Set.of("joke", "complaint"), NO_WORDS)).isNotSameAs(sights.of(Set.of("joke"), NO_WORDS));
    }

    @Test
    void packsThatMaySeeMoreThanTheyAskForShareTheirDetectors() {
        Sights shared = new Sights(true);

        assertThat(shared.of(Set.of("joke"), NO_WORDS)).isSameAs(shared.of(Set.of("complaint"), NO_WORDS));
    }

    @Test
    void wordsOfAPackAreLookedForAlone() {
        Submission submission = Submission.of(Post.comment("Knock knock. Call 416-555-0199."));
        WordList words = WordListReader.read("words/joke.en.txt", "knock knock", new Problems());

        List<SeenSignal> seen =
                new Sights(true).of(Set.of("joke"), List.of(List.of(words))).detect(submission);

        assertThat(seen).extracting(one -> one.signal().kind()).containsOnly("joke");
    }

    @Test
    void wordsOfAPackAreSeenByDetectorsOfTheirOwn() {
        WordList words = WordListReader.read("words/joke.en.txt", "knock knock", new Problems());

        assertThat(sights.of(Set.of("joke"), List.of(List.of(words)))).isNotSameAs(sights.of(Set.of("joke"), NO_WORDS));
    }
}
