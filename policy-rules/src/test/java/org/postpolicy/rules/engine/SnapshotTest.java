package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.postpolicy.Decision;
import org.postpolicy.EngineSettings;
import org.postpolicy.Finding;
import org.postpolicy.Limit;
import org.postpolicy.Obligation;
import org.postpolicy.PackDecision;
import org.postpolicy.Periods;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Capacity;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.Handling;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Role;
import org.postpolicy.facts.Setup;
import org.postpolicy.facts.Signal;
import org.postpolicy.facts.Training;

class SnapshotTest {

    private static final Instant NOW = Instant.parse("2026-01-05T15:00:00Z");
    private static final String HOLD = "@clause( \"C-1\" ) @verdict( \"HOLD\" )";
    private static final String REMOVAL = "@clause( \"C-2\" ) @verdict( \"REJECT\" )";

    private static EngineSettings settings(Set<String> shadow, List<SignalDetector> detectors) {
        return new EngineSettings(
                List.of("a"),
                null,
                detectors,
                shadow,
                null,
                Clock.fixed(NOW, ZoneOffset.UTC),
                Periods.unknown(),
                1_000,
                10,
                null,
                null);
    }

    private static Snapshot judging(SmallPack... packs) {
        return judging(settings(Set.of(), List.of()), packs);
    }

    private static Snapshot judging(EngineSettings settings, SmallPack... packs) {
        List<LoadedPack> loaded = Arrays.stream(packs).map(SmallPack::load).toList();
        return new Snapshot(loaded, settings, JudgingEngine.validator(), new Sights(false));
    }

    private static SmallPack spamIsHeld() {
        return SmallPack.named("a")
                .rule("spam", HOLD, "Signal( kind == \"spam\" )")
                .rule("removal", REMOVAL, "Concern( confirmed )")
                .rule("welcome", "@clause( \"C-3\" ) @verdict( \"ALLOW\" )", "not Concern()");
    }

    private static Submission withSignals(Signal... signals) {
        return Submission.of(Post.comment("Buy now, buy now!")).withSignals(List.of(signals));
    }

    private static final Signal SPAM = Signal.in("spam", "Buy now, buy now!", 0, 7);

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
    void aLimitDoesNotReachIntoAnotherPack() {
        SmallPack strict = SmallPack.named("b").rule("staff", REMOVAL, "Author( role == Role.EMPLOYEE )");
        SmallPack mild = SmallPack.named("a")
                .rule("protected", "@clause( \"C-4\" ) @limit( \"HOLD\" )", "Author( role == Role.EMPLOYEE )");
        Decision decision = judging(mild, strict)
                .evaluate(new Submission(Post.comment("Hello"), Author.privateEmployee(), null, null));
        assertThat(decision.verdict()).isEqualTo(Verdict.REJECT);
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
    void eachPackSeesOwnerAndRoleFromItsOwnInstitution() {
        SmallPack here =
                SmallPack.named("here").rule("own-staff", HOLD, "Author( role == Role.EMPLOYEE ) Channel( official )");
        SmallPack there = SmallPack.named("there")
                .rule("visitor", HOLD, "Author( role == Role.PUBLIC ) Channel( official == false )")
                .rule(
                        "elsewhere",
                        "@clause( \"C-6\" ) @verdict( \"ADVISE\" )",
                        "Post() Channel( owner == ChannelOwner.OTHER_ORGANIZATION )");
        Submission submission = new Submission(
                Post.comment("Hello"),
                Author.of(Role.EMPLOYEE, Capacity.OFFICIAL).withInstitution("here"),
                Channel.of(ChannelOwner.OWN_INSTITUTION).withInstitution("here"),
                null);
        Decision decision = judging(here, there).evaluate(submission);
        assertThat(decision.findings()).extracting(Finding::rule).containsExactly("own-staff", "visitor", "elsewhere");
    }

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
    void aWordListIsSeenByItsOwnPackOnly() {
        SmallPack owner = SmallPack.named("a")
                .words("spam.en.txt", "zebra crossing\n")
                .rule("spam", HOLD, "Signal( kind == \"spam\" )");
        SmallPack other = SmallPack.named("b").rule("other", HOLD, "Signal( kind == \"spam\" )");
        Decision decision = judging(owner, other).evaluate(Submission.of(Post.comment("Mind the zebra crossing.")));
        assertThat(decision.packs()).extracting(PackDecision::verdict).containsExactly(Verdict.HOLD, Verdict.ALLOW);
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

    private static SignalDetector detector(String kind, Function<Submission, List<Signal>> detection) {
        return new SignalDetector() {
            @Override
            public String name() {
                return kind + " detector";
            }

            @Override
            public Set<String> kinds() {
                return Set.of(kind);
            }

            @Override
            public List<Signal> detect(Submission submission) {
                return detection.apply(submission);
            }
        };
    }
}
