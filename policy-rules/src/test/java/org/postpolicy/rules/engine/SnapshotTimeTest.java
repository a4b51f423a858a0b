package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.postpolicy.rules.engine.Judging.HOLD;
import static org.postpolicy.rules.engine.Judging.NOW;
import static org.postpolicy.rules.engine.Judging.SPAM;
import static org.postpolicy.rules.engine.Judging.judging;
import static org.postpolicy.rules.engine.Judging.spamIsHeld;
import static org.postpolicy.rules.engine.Judging.withSignals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postpolicy.Decision;
import org.postpolicy.Obligation;
import org.postpolicy.PackDecision;
import org.postpolicy.Periods;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Handling;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Setup;

/** When a policy, a rule and an obligation hold. */
class SnapshotTimeTest {

    @Test
    void aPolicyThatWasNotYetInForceSaysNothingAndTheDecisionSaysSo() {
        Snapshot snapshot = judging(spamIsHeld().effective("2013-12-09"));
        Post post = Post.comment("Buy now, buy now!");
        Decision before = snapshot.evaluate(Submission.of(post.withSubmittedAt(Instant.parse("2013-12-09T04:59:59Z")))
                .withSignals(List.of(SPAM)));
        Decision after = snapshot.evaluate(Submission.of(post.withSubmittedAt(Instant.parse("2013-12-09T05:00:00Z")))
                .withSignals(List.of(SPAM)));
        assertThat(before.packs()).extracting(PackDecision::inForce).containsExactly(false);
        assertThat(before.findings()).isEmpty();
        assertThat(before.complete()).isTrue();
        assertThat(after.packs()).extracting(PackDecision::inForce).containsExactly(true);
        assertThat(after.verdict()).isEqualTo(Verdict.HOLD);
    }

    @Test
    void aRuleHoldsFromItsDateAndUntilItExpiresAtTheTimeOfThePost() {
        SmallPack pack = SmallPack.named("a")
                .rule(
                        "dated",
                        HOLD + "\ndate-effective \"2020-01-01\"\ndate-expires \"2021-01-01\"",
                        "Signal( kind == \"spam\" )");
        Snapshot snapshot = judging(pack);
        assertThat(List.of("2019-12-31", "2020-01-01", "2020-12-31", "2021-01-01"))
                .extracting(day -> snapshot.evaluate(Submission.of(Post.comment("Buy now, buy now!")
                                        .withSubmittedAt(Instant.parse(day + "T17:00:00Z")))
                                .withSignals(List.of(SPAM)))
                        .verdict())
                .containsExactly(Verdict.ALLOW, Verdict.HOLD, Verdict.HOLD, Verdict.ALLOW);
    }

    @Test
    void aPostWithoutATimeIsJudgedByTheClock() {
        assertThat(judging(spamIsHeld()).evaluate(withSignals()).asOf()).isEqualTo(NOW);
    }

    @Test
    void anObligationIsDueByThePostedTime() {
        SmallPack pack = SmallPack.named("a")
                .rule(
                        "answer",
                        "@clause( \"C-7\" ) @oblige( \"respond-within-posted-time\" ) @due( \"responseDue\" )",
                        "Post( needsReply == true )");
        Instant asked = Instant.parse("2026-01-02T09:00:00Z");
        Submission question = new Submission(
                Post.comment("When do you open?").withNeedsReply(true).withSubmittedAt(asked),
                null,
                Channel.own().withSetup(Setup.none().withResponseTimePosted(Duration.ofDays(2))),
                null);
        assertThat(judging(pack).evaluate(question).obligations())
                .extracting(Obligation::due)
                .containsExactly(asked.plus(Duration.ofDays(2)));
        assertThat(judging(pack).evaluate(Submission.of(question.post())).obligations())
                .as("no time is posted and no period is set")
                .extracting(Obligation::due)
                .containsExactly((Instant) null);
    }

    @Test
    void whatIsOverdueIsUnknownWithoutAPeriod() {
        SmallPack pack = SmallPack.named("a")
                .rule("late", "@clause( \"C-8\" ) @verdict( \"ADVISE\" )", "Post( responseOverdue == true )");
        Post old = Post.comment("When do you open?")
                .withNeedsReply(true)
                .withHandling(Handling.none())
                .withSubmittedAt(NOW.minus(Duration.ofDays(9)));
        Snapshot snapshot = judging(pack);
        assertThat(snapshot.evaluate(Submission.of(old)).verdict()).isEqualTo(Verdict.ALLOW);
        Periods twoDays = Periods.unknown().withResponse(Duration.ofDays(2));
        assertThat(snapshot.evaluate(Submission.of(old), NOW, twoDays).verdict())
                .isEqualTo(Verdict.ADVISE);
        Post answered = old.withHandling(Handling.none().withRespondedAt(NOW.minus(Duration.ofDays(8))));
        assertThat(snapshot.evaluate(Submission.of(answered), NOW, twoDays).verdict())
                .isEqualTo(Verdict.ALLOW);
    }
}
