package org.postpolicy.rules.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postpolicy.Decision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.rules.engine.JudgingEngine;
import org.postpolicy.rules.engine.PackSight;
import org.postpolicy.rules.engine.PackTrial;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.pack.Scenario;
import org.postpolicy.rules.workshop.Explainer.Reader;

/** What must hold of every explanation, tried on the posts of all scenarios that are shipped. */
class ExplainerLawsTest {

    private static final Path PACKS = Path.of("src", "main", "resources", "policies");
    private static final int ONE_IN = 15;

    static List<String> packs() {
        return Workshop.builtInPacks();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aRuleIsSaidToHaveSpokenIfAndOnlyIfTheEngineSaysSo(String pack) {
        JudgingEngine engine = (JudgingEngine) PolicyEngine.load(pack);
        for (Submission submission : submissions(pack)) {
            PackSight sight = engine.sights(submission).stream().findFirst().orElse(null);
            if (sight != null) {
                Set<String> traced = sight.rules().stream()
                        .filter(rule -> new RuleTrace(rule, sight).reasons().isPresent())
                        .map(RuleDefinition::name)
                        .collect(Collectors.toSet());
                assertThat(traced).as("%s", submission).isEqualTo(sight.spoke());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aRuleThatSpokeNeverNearlySpoke(String pack) {
        Explainer explainer = new Explainer(PolicyEngine.load(pack));
        for (Submission submission : sample(pack)) {
            Explanation explanation = explainer.explain(submission, Reader.STAFF, List.of());
            Set<String> spoke =
                    explanation.spoke().stream().map(SpokenRule::rule).collect(Collectors.toSet());
            assertThat(explanation.nearly()).extracting(NearRule::rule).noneMatch(spoke::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyChangeGivesTheVerdictThatItPromisesAndExplainingChangesNothing(String pack) {
        PolicyEngine engine = PolicyEngine.load(pack);
        Explainer explainer = new Explainer(engine);
        for (Submission submission : sample(pack)) {
            Decision before = engine.evaluate(submission);
            Explanation explanation = explainer.explain(submission, Reader.STAFF, List.of());
            assertThat(explanation.verdict()).isEqualTo(before.verdict());
            assertThat(explanation.changes()).allSatisfy(change -> {
                assertThat(engine.evaluate(change.submission()).verdict()).isEqualTo(change.verdict());
                assertThat(change.verdict()).isLessThan(before.verdict()).isLessThanOrEqualTo(Verdict.ADVISE);
            });
            assertThat(engine.evaluate(submission).verdict()).isEqualTo(before.verdict());
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void noStepOfAChangeCanBeLeftOut(String pack) {
        PolicyEngine engine = PolicyEngine.load(pack);
        for (Submission submission : sample(pack)) {
            Decision decision = engine.evaluate(submission);
            List<List<Edit>> groups = Edits.of(submission, decision, List.of());
            SmallestChanges search = new SmallestChanges(submission, groups, engine::evaluate);
            search.search(decision.verdict());
            for (Change change : search.found()) {
                List<Edit> edits = groups.stream()
                        .flatMap(List::stream)
                        .filter(edit -> change.steps().contains(edit.step()))
                        .distinct()
                        .toList();
                assertThat(edits).hasSameSizeAs(change.steps());
                IntStream.range(0, edits.size()).forEach(left -> {
                    List<Edit> fewer = IntStream.range(0, edits.size())
                            .filter(i -> i != left)
                            .mapToObj(edits::get)
                            .toList();
                    Edited.of(submission, fewer)
                            .ifPresent(changed -> assertThat(
                                            engine.evaluate(changed).verdict())
                                    .as("without %s", edits.get(left).step())
                                    .isGreaterThan(change.verdict()));
                });
            }
        }
    }

    private static List<Submission> submissions(String pack) {
        return PackTrial.of(PACKS.resolve(pack)).document().orElseThrow().scenarios().values().stream()
                .flatMap(List::stream)
                .map(Scenario::submission)
                .filter(submission -> submission.post() != null)
                .toList();
    }

    private static List<Submission> sample(String pack) {
        List<Submission> all = submissions(pack);
        return IntStream.range(0, all.size())
                .filter(i -> i % ONE_IN == 0)
                .mapToObj(all::get)
                .toList();
    }
}
