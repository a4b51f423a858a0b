package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postpolicy.Pack;
import org.postpolicy.Verdict;
import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.Role;
import org.postpolicy.rules.workshop.PackDraft;
import org.postpolicy.rules.workshop.PackReport;
import org.postpolicy.rules.workshop.ScenarioOutcome;
import org.postpolicy.rules.workshop.Workshop.Depth;

class RuleScaffoldTest {

    private static final int ENOUGH = 3;

    static Stream<NewConclusion> conclusions() {
        return Stream.of(
                NewConclusion.verdict(Verdict.ALLOW),
                NewConclusion.verdict(Verdict.ADVISE),
                NewConclusion.verdict(Verdict.HOLD),
                NewConclusion.verdict(Verdict.REJECT),
                NewConclusion.limit(Verdict.ALLOW),
                NewConclusion.limit(Verdict.HOLD),
                NewConclusion.oblige("respond-to-post"));
    }

    @ParameterizedTest
    @MethodSource("conclusions")
    void everyRuleThatCanBeBegunIsInOrderAndProvedByItsScenarios(NewConclusion conclusion) {
        PackDraft english = empty("en");
        PackDraft bilingual = empty("fr", "en");
        Pack englishPack = english.inspect(Depth.CHECK).pack();
        Pack bilingualPack = bilingual.inspect(Depth.CHECK).pack();
        for (RuleSketch sketch : sketches(conclusion)) {
            PackDraft empty = sketch.channel() == null ? english : bilingual;
            Pack before = sketch.channel() == null ? englishPack : bilingualPack;

            Map<String, String> changes = RuleScaffold.begin(empty, before, sketch);

            assertProved(sketch, empty.with(changes).inspect(Depth.COVERAGE));
        }
    }

    private static PackDraft empty(String... languages) {
        PackScaffold scaffold = new PackScaffold("pond-library", List.of(languages), ZoneId.of("America/Toronto"));
        return PackDraft.empty("pond-library").with(scaffold.withoutRule());
    }

    private static List<RuleSketch> sketches(NewConclusion conclusion) {
        List<RuleSketch> sketches = new ArrayList<>();
        for (Role author : orNone(Role.values())) {
            for (ChannelOwner channel : orNone(ChannelOwner.values())) {
                for (String signal : orNone("personal-information", "advertising", "raffle-ticket")) {
                    if (author != null || signal != null) {
                        sketches.add(new RuleSketch("new-rule", "", conclusion, author, channel, signal));
                    }
                }
            }
        }
        return sketches;
    }

    @SafeVarargs
    private static <T> List<T> orNone(T... values) {
        List<T> all = new ArrayList<>(List.of(values));
        all.add(null);
        return all;
    }

    private static void assertProved(RuleSketch sketch, PackReport report) {
        assertThat(report.problems()).as("%s", sketch).isEmpty();
        assertThat(report.untried()).as("%s", sketch).isEmpty();
        assertThat(report.warnings())
                .as("%s", sketch)
                .allMatch(warning -> warning.problem().code().equals("W108"));
        assertThat(report.scenarios()).as("%s", sketch).allMatch(ScenarioOutcome::passed);
        assertThat(report.scenarios().stream().filter(ScenarioOutcome::speaks))
                .as("%s", sketch)
                .hasSizeGreaterThanOrEqualTo(ENOUGH);
        assertThat(report.scenarios().stream().filter(scenario -> !scenario.speaks()))
                .as("%s", sketch)
                .hasSizeGreaterThanOrEqualTo(ENOUGH);
    }
}
