package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Signal;

/** A person's answer outlives a detector that has learnt to see fewer words around the same thing. */
class ReviewedWordsTest {

    private static final String TEXT = "This is a forbidden word, a forbidden one.";
    private static final Snapshot HOUSE = TimesOfAPolicyTest.judging(SmallPack.named("a")
            .words("house-word.en.txt", "forbidden\n")
            .rule("house", "@clause( \"C-1\" ) @verdict( \"HOLD\" )", "Signal( kind == \"house-word\" )")
            .rule("removal", "@clause( \"C-2\" ) @verdict( \"REJECT\" )", "Concern( confirmed )"));

    @Test
    void anAnswerOnMoreWordsCountsForThoseWithin() {
        assertThat(verdict(answer(0, TEXT.length(), Review.CONFIRMED))).isEqualTo(Verdict.REJECT);
        assertThat(verdict(answer(0, TEXT.length(), Review.DISMISSED))).isEqualTo(Verdict.ALLOW);
    }

    @Test
    void anAnswerOnSomeOfTheWordsLeavesTheOthersOpen() {
        assertThat(verdict(answer(0, 24, Review.DISMISSED))).isEqualTo(Verdict.HOLD);
        assertThat(verdict(answer(0, 24, Review.CONFIRMED))).isEqualTo(Verdict.HOLD);
        assertThat(verdict(answer(12, 15, Review.DISMISSED)))
                .as("inside a word that was seen")
                .isEqualTo(Verdict.HOLD);
    }

    @Test
    void anAnswerOnAnotherSortOfSignalCountsForNothing() {
        assertThat(verdict(answer(0, TEXT.length(), Review.DISMISSED).withSubkind("other")))
                .isEqualTo(Verdict.HOLD);
    }

    @Test
    void theAnswerOnTheVeryWordsGoesFirst() {
        Signal all = answer(0, TEXT.length(), Review.DISMISSED);
        Signal first = answer(10, 19, Review.CONFIRMED);

        assertThat(verdict(all, first)).isEqualTo(Verdict.REJECT);
    }

    private static Signal answer(int start, int end, Review review) {
        return Signal.in("house-word", TEXT, start, end).withReview(review);
    }

    private static Verdict verdict(Signal... answers) {
        return HOUSE.evaluate(Submission.of(Post.comment(TEXT)).withSignals(List.of(answers)))
                .verdict();
    }
}
