package org.postpolicy.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.ConditionTest;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.Facts;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.RuleDefinition;

/** What somebody would write without a rule engine: ask every rule, or only those whose signal is there. */
final class HandWrittenLoop {

    private record Tested(Pattern pattern, BiPredicate<Object, Facts> test) {}

    private final List<List<Tested>> rules = new ArrayList<>();
    private final List<List<Tested>> withoutKind = new ArrayList<>();
    private final Map<String, List<List<Tested>>> byKind = new HashMap<>();

    HandWrittenLoop(List<RuleDefinition> definitions) {
        for (RuleDefinition definition : definitions) {
            if (definition.audits() || definition.secondLayer()) {
                continue;
            }
            for (List<Pattern> variant : definition.variants()) {
                List<Tested> tested = variant.stream()
                        .map(pattern -> new Tested(pattern, ConditionTest.all(pattern.conditions())))
                        .toList();
                rules.add(tested);
                String kind = kindOf(variant);
                (kind == null ? withoutKind : byKind.computeIfAbsent(kind, any -> new ArrayList<>())).add(tested);
            }
        }
    }

    private static String kindOf(List<Pattern> variant) {
        return variant.stream()
                .filter(pattern -> pattern.fact() == FactType.SIGNAL && !pattern.negated())
                .flatMap(pattern -> pattern.oneOf("kind").filter(kinds -> kinds.size() == 1).stream())
                .map(kinds -> (String) kinds.get(0))
                .findFirst()
                .orElse(null);
    }

    /** Asks every rule and counts those that speak. */
    int askAll(Facts facts, List<Signal> signals) {
        return count(rules, facts, signals);
    }

    /** Asks the rules whose signal is there, and those that wait for none. */
    int askByKind(Facts facts, List<Signal> signals) {
        int spoke = count(withoutKind, facts, signals);
        for (Signal signal : signals) {
            spoke += count(byKind.getOrDefault(signal.kind(), List.of()), facts, signals);
        }
        return spoke;
    }

    private static int count(List<List<Tested>> rules, Facts facts, List<Signal> signals) {
        int spoke = 0;
        for (List<Tested> rule : rules) {
            spoke += speaks(rule, facts, signals) ? 1 : 0;
        }
        return spoke;
    }

    private static boolean speaks(List<Tested> rule, Facts facts, List<Signal> signals) {
        for (Tested tested : rule) {
            boolean found = tested.pattern().fact() == FactType.SIGNAL
                    ? any(tested, facts, signals)
                    : tested.test().test(facts.of(tested.pattern().fact()), facts);
            if (found == tested.pattern().negated()) {
                return false;
            }
        }
        return true;
    }

    private static boolean any(Tested tested, Facts facts, List<Signal> signals) {
        for (Signal signal : signals) {
            if (tested.test().test(signal, facts)) {
                return true;
            }
        }
        return false;
    }
}
