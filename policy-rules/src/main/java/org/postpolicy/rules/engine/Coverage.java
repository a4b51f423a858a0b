package org.postpolicy.rules.engine;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.postpolicy.rules.language.Condition;
import org.postpolicy.rules.language.ConditionTest;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.Facts;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.pack.Scenario;

/** Finds the conditions that no scenario of their rule makes true, or that every scenario makes true. */
final class Coverage {

    private final LoadedPack pack;
    private final ScenarioRunner runner;

    Coverage(LoadedPack pack, Validator validator, Sights sights) {
        this.pack = pack;
        this.runner = new ScenarioRunner(pack, validator, sights);
    }

    List<UntriedCondition> untried(Map<String, List<Scenario>> scenarios) {
        List<UntriedCondition> untried = new ArrayList<>();
        for (RuleDefinition rule : pack.rules()) {
            List<ScenarioRunner.Scene> scenes = scenarios.getOrDefault(rule.name(), List.of()).stream()
                    .flatMap(scenario -> runner.scene(rule, scenario).stream())
                    .toList();
            rule.patterns()
                    .forEach(pattern -> pattern.conditions().stream()
                            .flatMap(Condition::leaves)
                            .forEach(condition -> judge(rule, pattern, condition, scenes, untried)));
        }
        return untried;
    }

    private static void judge(
            RuleDefinition rule,
            Pattern pattern,
            Condition condition,
            List<ScenarioRunner.Scene> scenes,
            List<UntriedCondition> untried) {
        long met = scenes.stream()
                .filter(scene -> met(pattern.fact(), condition, scene))
                .count();
        boolean guard = condition instanceof Condition.Comparison comparison
                && comparison.constants().get(0) == null
                && comparison.operator().negative();
        if (met == 0 || met == scenes.size() && !guard) {
            untried.add(new UntriedCondition(
                    rule.name(), pattern.fact().ruleName() + "( " + condition + " )", condition.place(), met == 0));
        }
    }

    private static boolean met(FactType fact, Condition condition, ScenarioRunner.Scene scene) {
        BiPredicate<Object, Facts> test = ConditionTest.of(condition);
        return switch (fact) {
            case SIGNAL -> scene.signals().stream().anyMatch(seen -> test.test(seen.signal(), scene.facts()));
            case CONCERN -> scene.concerns().stream().anyMatch(concern -> test.test(concern, scene.facts()));
            default -> test.test(scene.facts().of(fact), scene.facts());
        };
    }
}
