package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.postpolicy.Periods;
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;
import org.postpolicy.rules.pack.Expectation;
import org.postpolicy.rules.pack.ExpectedObligation;

class OutcomeTest {

    private static final Instant DUE = Instant.parse("2026-01-07T15:00:00Z");

    /** Returns why a right to answer within two days is not what was expected, or null. */
    private static String mismatch(ExpectedObligation expected) {
        SmallPack pack = SmallPack.named("a")
                .rule("answer", "@clause( \"C-1\" ) @oblige( \"respond\" ) @optional @due( \"responseDue\" )", "Post()")
                .names(Periods.unknown().withResponse(Duration.ofDays(2)));
        Post question = Post.comment("When?").withSubmittedAt(DUE.minus(Duration.ofDays(2)));
        return new Outcome(
                        pack.load().rules().get(0),
                        TimesOfAPolicyTest.judging(pack).evaluate(Submission.of(question)))
                .mismatch(new Expectation(false, null, null, expected, null, null));
    }

    @Test
    void anObligationIsAskedForAsFarAsTheScenarioSays() {
        assertThat(mismatch(new ExpectedObligation("respond", null, null))).isNull();
        assertThat(mismatch(new ExpectedObligation("respond", true, DUE))).isNull();
    }

    @Test
    void anotherObligationIsNamed() {
        assertThat(mismatch(new ExpectedObligation("report", true, DUE)))
                .isEqualTo("its obligation should be report and is respond.");
    }

    @Test
    void aRightIsNoDuty() {
        assertThat(mismatch(new ExpectedObligation("respond", false, null)))
                .isEqualTo("its obligation's \"optional\" should be false and is true.");
    }

    @Test
    void anotherTimeIsNamed() {
        assertThat(mismatch(new ExpectedObligation("respond", null, DUE.plusSeconds(1))))
                .isEqualTo("its obligation's \"due\" should be 2026-01-07T15:00:01Z and is 2026-01-07T15:00:00Z.");
    }
}
