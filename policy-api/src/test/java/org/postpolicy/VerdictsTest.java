package org.postpolicy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.postpolicy.facts.Signal;

class VerdictsTest {

    private static final Text TEXT = new Text(Map.of("en", "Words."));

    @Property
    void thePacksVerdictIsTheGravestThatCountsLoweredByItsLimits(
            @ForAll List<Verdict> verdicts, @ForAll List<Verdict> shadows, @ForAll List<Verdict> limits) {
        PackDecision pack = pack(verdicts, shadows, limits);
        Verdict gravest = verdicts.stream().max(Verdict::compareTo).orElse(Verdict.ALLOW);
        Verdict limit = limits.stream().min(Verdict::compareTo).orElse(Verdict.REJECT);
        assertThat(pack.verdict()).isEqualTo(gravest.compareTo(limit) < 0 ? gravest : limit);
        assertThat(pack.limitedBy().isEmpty()).isEqualTo(limit.compareTo(gravest) >= 0);
    }

    @Property
    void aLimitNeverMakesAVerdictGraver(@ForAll List<Verdict> verdicts, @ForAll Verdict limit) {
        assertThat(pack(verdicts, List.of(), List.of(limit)).verdict())
                .isLessThanOrEqualTo(pack(verdicts, List.of(), List.of()).verdict());
    }

    @Property
    void theOrderOfFindingsDoesNotMatter(@ForAll List<Verdict> verdicts) {
        List<Verdict> reversed = new ArrayList<>(verdicts);
        Collections.reverse(reversed);
        assertThat(pack(verdicts, List.of(), List.of()).verdict())
                .isEqualTo(pack(reversed, List.of(), List.of()).verdict());
    }

    @Property
    void anIncompleteDecisionIsAtLeastHeld(@ForAll List<Verdict> verdicts) {
        Problem problem = new Problem("P606", "detector", 0, 0, "It failed.", "Look at it.");
        Decision decision =
                new Decision(Instant.EPOCH, List.of(pack(verdicts, List.of(), List.of())), List.of(problem));
        assertThat(decision.complete()).isFalse();
        assertThat(decision.verdict()).isGreaterThanOrEqualTo(Verdict.HOLD);
    }

    @Property
    void theReasonsAreTheFindingsThatMakeTheVerdict(
            @ForAll List<Verdict> verdicts, @ForAll List<Verdict> shadows, @ForAll List<Verdict> limits) {
        Decision decision = new Decision(Instant.EPOCH, List.of(pack(verdicts, shadows, limits)), List.of());
        boolean grave = decision.verdict().compareTo(Verdict.HOLD) >= 0;
        assertThat(decision.reasons())
                .allMatch(finding -> !finding.shadow() && finding.verdict() != Verdict.ALLOW)
                .allMatch(finding -> !grave || finding.verdict() != Verdict.ADVISE);
        assertThat(decision.reasons().isEmpty() && limits.isEmpty())
                .isEqualTo(decision.verdict() == Verdict.ALLOW && limits.isEmpty());
    }

    @Test
    void anAuthorReadsFirstThatAPersonMustLook() {
        Problem problem = new Problem("P606", "detector", 0, 0, "It failed.", "Look at it.");
        PackDecision held = pack(List.of(Verdict.HOLD, Verdict.HOLD, Verdict.ALLOW), List.of(), List.of());
        Decision decision = new Decision(Instant.EPOCH, List.of(held), List.of(problem));
        assertThat(decision.messages(Locale.FRENCH)).hasSize(2).last().isEqualTo("Words.");
        assertThat(decision.messages(Locale.FRENCH).get(0)).startsWith("Ceci n'a pas pu");
        assertThat(new Decision(Instant.EPOCH, List.of(), List.of()).messages(Locale.FRENCH))
                .isEmpty();
    }

    @Test
    void theMapSaysWhatTheRecordDoes() {
        PackDecision held = pack(List.of(Verdict.HOLD), List.of(), List.of());
        Decision decision = new Decision(Instant.EPOCH, List.of(held), List.of());
        assertThat(decision.toMap())
                .containsEntry("verdict", "HOLD")
                .containsEntry("complete", true)
                .containsEntry("asOf", "1970-01-01T00:00:00Z");
        assertThat(decision.toMap().keySet())
                .containsExactly("verdict", "complete", "asOf", "packs", "findings", "obligations", "problems");
    }

    @Test
    void aDecisionForStoringKeepsOffsetsAndLosesTheWords() {
        Signal signal = Signal.in("personal-information", "Call 416-555-0199", 5, 17);
        Finding finding = new Finding("p", "r", List.of("C-1"), Verdict.HOLD, false, false, TEXT, List.of(signal));
        PackDecision pack = new PackDecision("p", "1.0.0", "sha256:0", true, List.of(finding), List.of(), List.of());
        Decision stored = new Decision(Instant.EPOCH, List.of(pack), List.of()).withoutExcerpts();
        assertThat(stored.findings().get(0).evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.excerpt()).isNull();
            assertThat(evidence.start()).isEqualTo(5);
            assertThat(evidence.end()).isEqualTo(17);
        });
        assertThat(stored.toString()).doesNotContain("416-555-0199");
        assertThat(stored.verdict()).isEqualTo(Verdict.HOLD);
    }

    @Test
    void aTextSpeaksTheReadersLanguageOrElseThePacksFirst() {
        Map<String, String> wordings = new LinkedHashMap<>();
        wordings.put("fr", "Bonjour");
        wordings.put("en", "Good morning");
        Text text = new Text(wordings);
        assertThat(text.in(Locale.CANADA)).isEqualTo("Good morning");
        assertThat(text.in(Locale.CANADA_FRENCH)).isEqualTo("Bonjour");
        assertThat(text.in(Locale.GERMAN)).isEqualTo("Bonjour");
    }

    private static PackDecision pack(List<Verdict> verdicts, List<Verdict> shadows, List<Verdict> limits) {
        List<Finding> findings = new ArrayList<>();
        verdicts.forEach(verdict -> findings.add(finding(verdict, false)));
        shadows.forEach(verdict -> findings.add(finding(verdict, true)));
        return new PackDecision(
                "p",
                "1.0.0",
                "sha256:0",
                true,
                findings,
                List.of(),
                limits.stream()
                        .map(verdict -> new Limit("limit", List.of("C-2"), verdict))
                        .toList());
    }

    private static Finding finding(Verdict verdict, boolean shadow) {
        return new Finding("p", "r", List.of("C-1"), verdict, false, shadow, TEXT, List.of());
    }
}
