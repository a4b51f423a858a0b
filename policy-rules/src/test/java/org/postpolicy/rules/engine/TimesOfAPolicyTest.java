package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postpolicy.Decision;
import org.postpolicy.EngineSettings;
import org.postpolicy.Obligation;
import org.postpolicy.PackDecision;
import org.postpolicy.Periods;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Handling;
import org.postpolicy.facts.Incident;
import org.postpolicy.facts.ModerationAction;
import org.postpolicy.facts.Oversight;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.PriorViolation;
import org.postpolicy.facts.Signal;

class TimesOfAPolicyTest {

    private static final Instant NOW = Instant.parse("2026-01-05T15:00:00Z");
    private static final Post POST = Post.comment("Good morning").withSubmittedAt(NOW);
    private static final String ADVICE = "@clause( \"C-1\" ) @verdict( \"ADVISE\" )";
    private static final String KEEP = "@clause( \"C-1\" ) @oblige( \"retain-record\" ) @due( \"retainUntil\" )";

    private static Snapshot judging(Periods host, SmallPack... packs) {
        EngineSettings settings = new EngineSettings(
                List.of("a"),
                null,
                List.of(),
                Set.of(),
                null,
                Clock.fixed(NOW, ZoneOffset.UTC),
                host,
                1_000,
                10,
                null,
                null);
        List<LoadedPack> loaded = Arrays.stream(packs).map(SmallPack::load).toList();
        return new Snapshot(loaded, settings, JudgingEngine.validator(), new Sights(false));
    }

    static Snapshot judging(SmallPack... packs) {
        return judging(Periods.unknown(), packs);
    }

    private static SmallPack advisesOn(String when) {
        return SmallPack.named("a").rule("asked", ADVICE, when);
    }

    private static Submission by(Author author) {
        return new Submission(POST, author, Channel.own(), Audience.general());
    }

    private static Author whoBroke(String clause, String day) {
        return Author.member().withPriorViolations(List.of(PriorViolation.of(clause, LocalDate.parse(day))));
    }

    private static List<Instant> dues(Decision decision) {
        return decision.obligations().stream().map(Obligation::due).toList();
    }

    @Test
    void aBreachLapsesOnTheDayAfterThePeriodThatThePolicyNames() {
        SmallPack pack = advisesOn("Author( priorViolationCount >= 1 )")
                .names(Periods.unknown().withViolations(Period.ofMonths(12)));
        assertThat(judging(pack).evaluate(by(whoBroke("C-9", "2025-01-05"))).verdict())
                .isEqualTo(Verdict.ADVISE);
        assertThat(judging(pack).evaluate(by(whoBroke("C-9", "2025-01-04"))).verdict())
                .isEqualTo(Verdict.ALLOW);
    }

    @Test
    void aBreachNeverLapsesWhereNobodyNamesAPeriod() {
        SmallPack pack = advisesOn("Author( priorViolationCount >= 1 )");
        Submission submission = by(whoBroke("C-9", "1999-01-04"));
        assertThat(judging(pack).evaluate(submission).verdict()).isEqualTo(Verdict.ADVISE);
        Periods host = Periods.unknown().withViolations(Period.ofYears(1));
        assertThat(judging(host, pack).evaluate(submission).verdict()).isEqualTo(Verdict.ALLOW);
    }

    @Test
    void aBreachCountsAtItsOwnInstitutionOnly() {
        SmallPack own = SmallPack.named("a").rule("asked", ADVICE, "Author( priorViolationCount >= 1 )");
        SmallPack other = SmallPack.named("b").rule("asked", ADVICE, "Author( priorViolationCount >= 1 )");
        PriorViolation there = new PriorViolation("B-1", LocalDate.parse("2026-01-02"), "b");
        Decision decision = judging(own, other).evaluate(by(Author.member().withPriorViolations(List.of(there))));
        assertThat(decision.packs()).extracting(PackDecision::verdict).containsExactly(Verdict.ALLOW, Verdict.ADVISE);
    }

    @Test
    void theSameClauseBrokenAgainIsSeenThroughTheConcern() {
        SmallPack pack = SmallPack.named("a")
                .rule("spam", "@clause( \"C-1\" ) @verdict( \"HOLD\" )", "Signal( kind == \"spam\" )")
                .rule(
                        "again",
                        "@clause( \"C-2\" ) @oblige( \"contact-author\" )",
                        "$a : Author()\nConcern( clause memberOf $a.priorViolationClauses )");
        List<Signal> spam = List.of(Signal.of("spam"));
        assertThat(judging(pack)
                        .evaluate(by(whoBroke("C-1", "2025-12-01")).withSignals(spam))
                        .obligations())
                .hasSize(1);
        assertThat(judging(pack)
                        .evaluate(by(whoBroke("C-7", "2025-12-01")).withSignals(spam))
                        .obligations())
                .isEmpty();
    }

    @Test
    void thePolicysOwnPeriodGoesBeforeTheHosts() {
        Periods host = Periods.unknown().withRetention(Period.ofYears(1));
        SmallPack silent = SmallPack.named("a").rule("keep", KEEP, "Post()");
        SmallPack speaking = SmallPack.named("b")
                .rule("keep", KEEP, "Post()")
                .names(Periods.unknown().withRetention(Period.ofYears(3)));
        assertThat(dues(judging(host, silent, speaking).evaluate(Submission.of(POST))))
                .containsExactly(Instant.parse("2027-01-05T15:00:00Z"), Instant.parse("2029-01-05T15:00:00Z"));
    }

    @Test
    void aRemovedPostIsKeptFromItsRemovalOn() {
        SmallPack pack = SmallPack.named("a")
                .rule("keep", KEEP, "Post()")
                .names(Periods.unknown().withRetention(Period.ofYears(3)));
        Handling removed = Handling.none().withModerationAction(ModerationAction.REMOVED);
        Instant removedAt = Instant.parse("2026-01-20T10:00:00Z");
        assertThat(dues(judging(pack).evaluate(Submission.of(POST.withHandling(removed.withModeratedAt(removedAt))))))
                .containsExactly(Instant.parse("2029-01-20T10:00:00Z"));
        assertThat(dues(judging(pack).evaluate(Submission.of(POST.withHandling(removed)))))
                .as("nobody knows when it was removed")
                .containsExactly((Instant) null);
    }

    @Test
    void aYearOfRetentionIsCountedInTheZoneOfThePolicy() {
        SmallPack pack = SmallPack.named("a")
                .rule("keep", KEEP, "Post()")
                .names(Periods.unknown().withRetention(Period.ofMonths(6)));
        assertThat(dues(judging(pack).evaluate(Submission.of(POST))))
                .as("summer time has begun in between")
                .containsExactly(Instant.parse("2026-07-05T14:00:00Z"));
    }

    @Test
    void retentionIsOverOnceItsTimeHasCome() {
        Periods threeYears = Periods.unknown().withRetention(Period.ofYears(3));
        SmallPack pack = advisesOn("Post( retentionOver == true )").names(threeYears);
        Post old = POST.withSubmittedAt(Instant.parse("2023-01-05T15:00:00Z"));
        assertThat(judging(pack).evaluate(Submission.of(old)).verdict()).isEqualTo(Verdict.ADVISE);
        assertThat(judging(pack)
                        .evaluate(Submission.of(old.withSubmittedAt(Instant.parse("2023-01-05T15:00:01Z"))))
                        .verdict())
                .isEqualTo(Verdict.ALLOW);
        assertThat(judging(advisesOn("Post( retentionOver == true )"))
                        .evaluate(Submission.of(old))
                        .verdict())
                .as("no period is known")
                .isEqualTo(Verdict.ALLOW);
    }

    @Test
    void anIncidentIsDueBeforeItIsOverdue() {
        SmallPack pack = SmallPack.named("a")
                .rule("answer", "@clause( \"C-1\" ) @oblige( \"respond-to-post\" ) @due( \"incidentDue\" )", "Post()")
                .names(Periods.unknown().withIncident(Duration.ofHours(4)));
        Post reported = POST.withIncident(Incident.none().withOpenedAt(NOW));
        assertThat(dues(judging(pack).evaluate(Submission.of(reported))))
                .containsExactly(NOW.plus(Duration.ofHours(4)));
        assertThat(dues(judging(pack).evaluate(Submission.of(POST)))).containsExactly((Instant) null);
    }

    @Test
    void aPolicyIsDueForReviewInTheYearThatItNamesUnlessALaterOneIsOnRecord() {
        SmallPack pack = advisesOn("Channel( policyReviewDue == true )").reviewIn(2026);
        assertThat(judging(pack).audit(Channel.own()).verdict()).isEqualTo(Verdict.ADVISE);
        Channel reviewed = Channel.own().withOversight(Oversight.none().withPolicyReviewYear(2030));
        assertThat(judging(pack).audit(reviewed).verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(judging(advisesOn("Channel( policyReviewDue == true )").reviewIn(2027))
                        .audit(Channel.own())
                        .verdict())
                .isEqualTo(Verdict.ALLOW);
    }
}
