package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.ConstraintViolationException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Signal;

/** What a host says of a text must be true of that text, so that an answer never moves on to other words. */
class MisplacedSignalsTest {

    private static final PolicyEngine ENGINE = PolicyEngine.load("toronto-public-library");
    private static final String TEXT = "Call my mom at 416-555-0199!";
    private static final Signal SEEN = judge(Post.comment(TEXT)).findings().stream()
            .map(Finding::evidence)
            .flatMap(List::stream)
            .findFirst()
            .orElseThrow();

    private static Decision judge(Post post, Signal... signals) {
        Submission submission = new Submission(post, null, null, Audience.of(AudienceGroup.CHILDREN));
        return ENGINE.evaluate(submission.withSignals(List.of(signals)));
    }

    private static List<String> refusal(Post post, Signal... signals) {
        ConstraintViolationException refused =
                catchThrowableOfType(ConstraintViolationException.class, () -> judge(post, signals));
        assertThat(refused).as("nothing was judged").isNotNull();
        return refused.getConstraintViolations().stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .toList();
    }

    @Test
    void anAnswerCountsOnTheWordsThatItWasGivenFor() {
        assertThat(judge(Post.comment(TEXT), SEEN.withReview(Review.DISMISSED)).verdict())
                .isEqualTo(Verdict.ALLOW);
        assertThat(judge(Post.comment(TEXT), SEEN.withoutExcerpt().withReview(Review.DISMISSED))
                        .verdict())
                .as("stored without its words")
                .isEqualTo(Verdict.ALLOW);
    }

    @Test
    void aDismissalDoesNotCarryOverToOtherWordsInTheSamePlace() {
        assertThat(refusal(Post.comment("Call my mom at 416-555-0123!"), SEEN.withReview(Review.DISMISSED)))
                .singleElement()
                .asString()
                .isEqualTo("signals[0] has an excerpt that is not what stands there."
                        + " Mend the offsets, or drop the signal if the text has changed since.");
    }

    @Test
    void nothingBeyondTheTextCanBeDismissed() {
        Signal everything = new Signal(
                SEEN.kind(), null, null, "text", 0, Integer.MAX_VALUE, null, 1, null, Review.DISMISSED, null);

        assertThat(refusal(Post.comment(TEXT), everything))
                .singleElement()
                .asString()
                .startsWith("signals[0] goes from 0 to 2147483647, but its field has 28 units.");
    }

    @Test
    void aConfirmationFromAnotherTextRejectsNothing() {
        assertThat(refusal(Post.comment("hi"), SEEN.withReview(Review.CONFIRMED)))
                .singleElement()
                .asString()
                .startsWith("signals[0] goes from 15 to 27, but its field has 2 units.");
    }

    @ParameterizedTest
    @CsvSource({
        "text, 2, 99,, goes from 2 to 99",
        "text, 0, 4, Cull, is not what stands there",
        "text, 6, 7,, inside a character",
        "title, 0, 4,, 'stands in \"title\", which the post does not have. Possible here: text, altTexts[0].'",
        "altTexts[1], 0, 1,, Did you mean \"altTexts[0]\"?",
        "caption, 0, 4,, stands in \"caption\"",
        ", 0, 0, Call, names no field"
    })
    void aSignalStandsInATextOfThePostOrInNone(String field, int start, int end, String excerpt, String reason) {
        Signal given = new Signal("spam", null, null, field, start, end, excerpt, 1, null, null, null);

        assertThat(refusal(Post.comment("Call 😀 me").withAltTexts(List.of("A cat")), given))
                .singleElement()
                .asString()
                .startsWith("signals[0] ")
                .contains(reason);
    }

    @Test
    void everyMisplacedSignalIsNamedByItsPlaceInTheList() {
        Signal beyond = new Signal("spam", null, null, "text", 2, 99, null, 1, null, null, null);

        assertThat(refusal(Post.comment("Hello"), beyond, Signal.of("logo"), beyond))
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("signals[0]"),
                        third -> assertThat(third).startsWith("signals[2]"));
    }

    @Test
    void theNameOfAFieldIsRepeatedAndNeverInterpolated() {
        Signal odd = new Signal("spam", null, null, "${7*7}{remedy}", 0, 1, null, 1, null, null, null);

        assertThat(refusal(Post.comment("Hello"), odd))
                .singleElement()
                .asString()
                .contains("\"${7*7}{remedy}\"");
    }

    @Test
    void whatIsSeenInEachTextOrInNoneIsTaken() {
        Post post = Post.comment("One").withTitle("Two words").withAltTexts(List.of("A cat", "A dog"));
        Signal[] signals = {
            Signal.of("logo"),
            new Signal("spam", null, null, "text", 0, 3, "One", 1, null, null, null),
            new Signal("spam", null, null, "title", 4, 9, "words", 1, null, null, null),
            new Signal("spam", null, null, "altTexts[1]", 2, 5, null, 1, null, null, null)
        };

        assertThat(judge(post, signals).findings().stream()
                        .flatMap(finding -> finding.evidence().stream())
                        .distinct())
                .hasSize(3)
                .allMatch(seen -> Arrays.stream(signals).anyMatch(seen::sameObservation));
    }
}
