package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.Periods;
import org.postpolicy.Submission;
import org.postpolicy.rules.analysis.Analysis;
import org.postpolicy.rules.analysis.Answer;
import org.postpolicy.rules.analysis.Part;
import org.postpolicy.rules.language.KnownSignals;
import org.postpolicy.rules.language.RuleDefinition;

/** What the analysis says of rules must be so when every submission is tried. */
class AnalysisLawsTest {

    private static final Instant NOW = Instant.parse("2026-01-05T15:00:00Z");
    private static final List<Submission> EVERY = EverySubmission.list();

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void aRuleThatNeverSpeaksIsSilentOfEverySubmissionAndAnyOtherHasAWitness(@ForAll long seed) {
        LoadedPack pack = pack(new RandomWhen(seed), 1);
        RuleDefinition rule = pack.rules().get(0);
        Rehearsal rehearsal = rehearsal(pack);

        Answer answer = analysis(pack).ask(List.of(rule), List.of(), rehearsal::speaking);

        assertThat(answer.kind()).isNotEqualTo(Answer.Kind.UNDECIDED);
        if (answer.impossible()) {
            assertThat(EVERY)
                    .noneMatch(submission -> spoke(rehearsal, submission).contains(rule));
        } else {
            assertThat(rehearsal.speaking(answer.witness())).containsExactly(rule);
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void aRuleWithinAnotherNeverSpeaksAloneAndAnyOtherPairHasAWitness(@ForAll long seed) {
        LoadedPack pack = pack(new RandomWhen(seed), 2);
        RuleDefinition one = pack.rules().get(0);
        RuleDefinition other = pack.rules().get(1);
        Rehearsal rehearsal = rehearsal(pack);

        Answer alone = analysis(pack).ask(List.of(one), List.of(other), rehearsal::speaking);
        Answer together = analysis(pack).ask(List.of(one, other), List.of(), rehearsal::speaking);

        assertThat(alone.kind()).isNotEqualTo(Answer.Kind.UNDECIDED);
        assertThat(together.kind()).isNotEqualTo(Answer.Kind.UNDECIDED);
        for (Submission submission : EVERY) {
            Set<RuleDefinition> spoke = spoke(rehearsal, submission);
            if (spoke.contains(one)) {
                assertThat(spoke.contains(other) ? together : alone).matches(Answer::shown, "shown");
            }
        }
        if (alone.shown()) {
            assertThat(rehearsal.speaking(alone.witness())).containsExactly(one);
        }
        if (together.shown()) {
            assertThat(rehearsal.speaking(together.witness())).containsExactlyInAnyOrder(one, other);
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void aRuleWithoutAnIdlePartSpeaksOfTheSameSubmissions(@ForAll long seed) {
        LoadedPack pack = pack(new RandomWhen(seed), 1);
        RuleDefinition rule = pack.rules().get(0);
        List<Part> parts = Part.of(rule);
        Part part = parts.get((int) Math.floorMod(seed, (long) parts.size()));
        Rehearsal whole = rehearsal(pack);
        Rehearsal rest = rehearsal(pack.withRules(List.of(part.without())));
        RuleDefinition wider = part.wider() ? part.without() : rule;
        RuleDefinition narrower = part.wider() ? rule : part.without();

        boolean idle = analysis(pack).excludes(List.of(wider), List.of(narrower));
        boolean neverWider = analysis(pack).excludes(List.of(narrower), List.of(wider));

        assertThat(neverWider).isTrue();
        boolean differs = EVERY.stream()
                .anyMatch(submission -> spoke(whole, submission).isEmpty()
                        != spoke(rest, submission).isEmpty());
        assertThat(idle && differs).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                $c : Channel( owner == ChannelOwner.INDIVIDUAL )
                Author( mandate!.assignedDuty == true )
                Post( purposes not contains Purpose.RESEARCH, purposes.empty == false )
                Signal( suspicion )
                Signal( kind memberOf $c.termsProhibits )""", """
                $c : Channel( owner != ChannelOwner.INDIVIDUAL )
                not Post( purposes.empty == false, purposes contains Purpose.TRAINING || purposes.empty )
                not Signal( kind memberOf $c.termsProhibits, kind memberOf $c.termsProhibits )
                ( Signal( kind == "disclaimer" || review == Review.CONFIRMED ) or Author( onWorkTime == true ) )"""})
    void thatTheWiderOfTwoRulesIsNeverSilentAloneIsNotTooHard(String when) {
        LoadedPack pack = SmallPack.named("small")
                .rule("rule", "@clause( \"S-1\" )\n@verdict( \"HOLD\" )", when)
                .load();
        RuleDefinition rule = pack.rules().get(0);

        assertThat(Part.of(rule)).isNotEmpty().allSatisfy(part -> {
            RuleDefinition wider = part.wider() ? part.without() : rule;
            RuleDefinition narrower = part.wider() ? rule : part.without();
            assertThat(analysis(pack).excludes(List.of(narrower), List.of(wider)))
                    .isTrue();
        });
    }

    private static LoadedPack pack(RandomWhen random, int rules) {
        SmallPack pack = SmallPack.named("small");
        for (int i = 0; i < rules; i++) {
            pack.rule("rule-" + i, "@clause( \"S-1\" )\n@verdict( \"HOLD\" )", random.next());
        }
        return pack.load();
    }

    private static Analysis analysis(LoadedPack pack) {
        return new Analysis(pack.rules(), null, pack.zone(), new KnownSignals()::allows);
    }

    private static Rehearsal rehearsal(LoadedPack pack) {
        return new ScenarioRunner(pack, JudgingEngine.validator(), new Sights(false)).rehearsal();
    }

    private static Set<RuleDefinition> spoke(Rehearsal rehearsal, Submission submission) {
        return rehearsal.snapshot().speaking(submission, NOW, Periods.unknown());
    }
}
