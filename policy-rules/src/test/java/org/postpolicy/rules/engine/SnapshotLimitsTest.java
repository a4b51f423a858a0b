package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.postpolicy.rules.engine.Judging.HOLD;
import static org.postpolicy.rules.engine.Judging.detector;
import static org.postpolicy.rules.engine.Judging.judging;
import static org.postpolicy.rules.engine.Judging.settings;
import static org.postpolicy.rules.engine.Judging.spamIsHeld;
import static org.postpolicy.rules.engine.Judging.withSignals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postpolicy.Decision;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;

/** What becomes of too much text, too many signals and detectors that fail or are not wanted. */
class SnapshotLimitsTest {

    @Test
    void aTextThatIsTooLongGivesAnIncompleteDecisionAndIsHeld() {
        Decision decision = judging(spamIsHeld()).evaluate(Submission.of(Post.comment("a".repeat(1_001))));
        assertThat(decision.complete()).isFalse();
        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.problems()).extracting("code").containsExactly("P604");
    }

    @Test
    void moreSignalsThanAreKeptGiveAnIncompleteDecision() {
        Signal[] many = new Signal[11];
        Arrays.fill(many, Signal.of("logo"));
        Decision decision = judging(spamIsHeld()).evaluate(withSignals(many));
        assertThat(decision.complete()).isFalse();
        assertThat(decision.problems()).extracting("code").containsExactly("P605");
    }

    @Test
    void aDetectorThatThrowsNeverTurnsIntoACleanVerdict() {
        SignalDetector broken = detector("mood", submission -> {
            throw new IllegalStateException("no model");
        });
        SmallPack pack = SmallPack.named("a").knows("mood").rule("mood", HOLD, "Signal( kind == \"mood\" )");
        Decision decision = judging(settings(Set.of(), List.of(broken)), pack).evaluate(withSignals());
        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("P606");
            assertThat(problem.file()).contains("mood");
            assertThat(problem.message()).doesNotContain("Buy now");
        });
    }

    @Test
    void aDetectorIsAskedOnlyIfARuleWantsItsSignal() {
        SignalDetector unwanted = detector("mood", submission -> {
            throw new AssertionError("nobody wants this signal");
        });
        Decision decision =
                judging(settings(Set.of(), List.of(unwanted)), spamIsHeld()).evaluate(withSignals());
        assertThat(decision.complete()).isTrue();
    }
}
