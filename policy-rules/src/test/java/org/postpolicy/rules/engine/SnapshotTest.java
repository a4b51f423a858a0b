package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.postpolicy.rules.engine.Judging.HOLD;
import static org.postpolicy.rules.engine.Judging.REMOVAL;
import static org.postpolicy.rules.engine.Judging.SPAM;
import static org.postpolicy.rules.engine.Judging.judging;
import static org.postpolicy.rules.engine.Judging.settings;
import static org.postpolicy.rules.engine.Judging.spamIsHeld;
import static org.postpolicy.rules.engine.Judging.withSignals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.Limit;
import org.postpolicy.Obligation;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Setup;
import org.postpolicy.facts.Signal;
import org.postpolicy.facts.Training;

/** What packs say of a submission. */
class SnapshotTest {

    @Test
    void whatIsSeenInATextHoldsAndShowsTheWords() {
        Decision decision = judging(spamIsHeld()).evaluate(withSignals(SPAM));
        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("spam");
            assertThat(finding.confirmed()).isFalse();
            assertThat(finding.evidence()).extracting(Signal::excerpt).containsExactly("Buy now");
        });
    }

    @Test
    void aPersonsConfirmationTurnsTheHoldIntoARejectionByTheSecondLayer() {
        Decision decision = judging(spamIsHeld()).evaluate(withSignals(SPAM.withReview(Review.CONFIRMED)));
        assertThat(decision.verdict()).isEqualTo(Verdict.REJECT);
        assertThat(decision.findings()).extracting(Finding::rule).containsExactly("spam", "removal");
        assertThat(decision.findings()).allMatch(Finding::confirmed);
    }

    @Test
    void aHoldOnFactsAloneAsksAPersonAndConfirmsNothing() {
        SmallPack pack = SmallPack.named("a")
                .rule("untrained", HOLD, "Author( training!.trained == false )")
                .rule("no-name", "@clause( \"C-9\" ) @verdict( \"REJECT\" )", "Author( screenNameIsReal == false )")
                .rule("removal", REMOVAL, "Concern( confirmed )");
        Submission held = new Submission(
                Post.comment("Hello"), Author.officialEmployee().withTraining(Training.none()), null, null);
        assertThat(judging(pack).evaluate(held).findings())
                .extracting(Finding::rule, Finding::confirmed)
                .containsExactly(tuple("untrained", false));
        Submission rejected = new Submission(
                Post.comment("Hello"), Author.officialEmployee().withScreenNameIsReal(false), null, null);
        assertThat(judging(pack).evaluate(rejected).findings())
                .extracting(Finding::rule, Finding::confirmed)
                .containsExactly(tuple("no-name", true), tuple("removal", true));
    }

    @Test
    void whatAPersonDismissedIsNotHeldAgain() {
        Decision decision = judging(spamIsHeld()).evaluate(withSignals(SPAM.withReview(Review.DISMISSED)));
        assertThat(decision.verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(decision.findings()).extracting(Finding::rule).containsExactly("welcome");
    }

    @Test
    void aDetectedSignalTakesTheReviewOfTheSameObservation() {
        SmallPack pack = SmallPack.named("a")
                .words("house-word.en.txt", "forbidden\n")
                .rule("house", HOLD, "Signal( kind == \"house-word\" )")
                .rule("removal", REMOVAL, "Concern( confirmed )");
        String text = "This is a forbidden word.";
        Snapshot snapshot = judging(pack);
        Decision unreviewed = snapshot.evaluate(Submission.of(Post.comment(text)));
        assertThat(unreviewed.verdict()).isEqualTo(Verdict.HOLD);
        Signal seen = unreviewed.findings().get(0).evidence().get(0);
        Submission again = Submission.of(Post.comment(text));
        assertThat(snapshot.evaluate(again.withSignals(List.of(seen.withReview(Review.CONFIRMED))))
                        .verdict())
                .isEqualTo(Verdict.REJECT);
        assertThat(snapshot.evaluate(again.withSignals(List.of(seen.withReview(Review.DISMISSED))))
                        .verdict())
                .isEqualTo(Verdict.ALLOW);
    }

    @Test
    void aPermissionIsReportedOnlyWhereNothingHoldsOrRejects() {
        SmallPack pack = SmallPack.named("a")
                .rule("spam", HOLD, "Signal( kind == \"spam\" )")
                .rule("welcome", "@clause( \"C-3\" ) @verdict( \"ALLOW\" )", "Author( role == Role.PUBLIC )");
        assertThat(judging(pack).evaluate(withSignals()).findings())
                .extracting(Finding::rule)
                .containsExactly("welcome");
        assertThat(judging(pack).evaluate(withSignals(SPAM)).findings())
                .extracting(Finding::rule)
                .containsExactly("spam");
    }

    @Test
    void aLimitSoftensTheVerdictOfItsPackAndTheDecisionShowsIt() {
        SmallPack pack = spamIsHeld()
                .rule("protected", "@clause( \"C-4\" ) @limit( \"HOLD\" )", "Signal( kind == \"protected-activity\" )");
        Signal confirmed = SPAM.withReview(Review.CONFIRMED);
        Decision decision = judging(pack).evaluate(withSignals(confirmed, Signal.of("protected-activity")));
        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.packs().get(0).limitedBy()).extracting(Limit::rule).containsExactly("protected");
        assertThat(decision.findings()).extracting(Finding::verdict).contains(Verdict.REJECT);
    }

    @Test
    void aClauseInShadowIsReportedAndNeverCounts() {
        Decision decision =
                judging(settings(Set.of("C-1"), List.of()), spamIsHeld()).evaluate(withSignals(SPAM));
        assertThat(decision.verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(decision.findings())
                .extracting(Finding::rule, Finding::shadow)
                .containsExactly(tuple("spam", true), tuple("welcome", false));
    }

    @Test
    void aRuleOverTheChannelAloneSpeaksInAuditsOnly() {
        SmallPack pack = SmallPack.named("a")
                .rule(
                        "terms",
                        "@clause( \"C-5\" ) @oblige( \"post-terms-of-use\" )",
                        "Channel( official, setup!.termsPosted == false )")
                .rule("greeting", HOLD, "Post( text == \"Hello\" ) Channel( official )");
        Channel channel = Channel.own().withSetup(Setup.none());
        Snapshot snapshot = judging(pack);
        assertThat(snapshot.audit(channel).obligations())
                .extracting(Obligation::kind)
                .containsExactly("post-terms-of-use");
        Decision decision = snapshot.evaluate(new Submission(Post.comment("Hello"), null, channel, null));
        assertThat(decision.obligations()).isEmpty();
        assertThat(decision.findings()).extracting(Finding::rule).containsExactly("greeting");
        assertThat(snapshot.audit(Channel.own()).obligations())
                .as("nothing is known of the setup")
                .isEmpty();
    }

    @Test
    void severalSignalsOfARuleGiveOneFindingWithAllTheirWordsInOrder() {
        SmallPack pack = SmallPack.named("a")
                .knows("bait")
                .knows("goods")
                .rule("both", HOLD, "Signal( kind == \"bait\" )\nSignal( kind == \"goods\" )");
        String text = "Buy now, cheap phones, buy now!";
        Signal[] signals = {
            Signal.in("bait", text, 23, 30), Signal.in("goods", text, 9, 21), Signal.in("bait", text, 0, 7)
        };
        Submission submission = Submission.of(Post.comment(text)).withSignals(List.of(signals));
        assertThat(judging(pack).evaluate(submission).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence())
                        .extracting(Signal::excerpt)
                        .containsExactly("Buy now", "cheap phones", "buy now"));
        assertThat(judging(pack)
                        .evaluate(submission.withSignals(List.of(signals[0])))
                        .findings())
                .isEmpty();
    }

    @Test
    void aMessageNamesTheFactsAndSaysWhatIsNotOnRecord() {
        Snapshot snapshot = judging(spamIsHeld());
        Submission named = new Submission(
                Post.comment("Buy now, buy now!"),
                null,
                Channel.own().withDisplayName("Kids Club"),
                null,
                List.of(SPAM));
        assertThat(snapshot.evaluate(named).findings().get(0).message().in(Locale.ENGLISH))
                .isEqualTo("Read spam on Kids Club.");
        assertThat(snapshot.evaluate(withSignals(SPAM))
                        .findings()
                        .get(0)
                        .message()
                        .in(Locale.ENGLISH))
                .isEqualTo("Read spam on (not on record).");
    }

    @Test
    void theSameFactsGiveTheSameDecision() {
        Snapshot one = judging(spamIsHeld());
        Snapshot other = judging(spamIsHeld());
        Submission submission = withSignals(SPAM.withReview(Review.CONFIRMED), Signal.of("logo"));
        assertThat(one.evaluate(submission))
                .isEqualTo(one.evaluate(submission))
                .isEqualTo(other.evaluate(submission))
                .hasToString(other.evaluate(submission).toString());
    }
}
