package org.postpolicy.rules.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.engine.PackSight;
import org.postpolicy.rules.language.Condition;
import org.postpolicy.rules.language.ConditionTest;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.Facts;
import org.postpolicy.rules.language.KindTest;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.language.SignalCatalogue;
import org.postpolicy.rules.language.SignalKind;
import org.postpolicy.rules.workshop.NearRule.Want;

/**
 * Follows a rule through what a pack sees. The patterns of a rule ask different facts and do not depend on one another,
 * so each is looked at by itself.
 *
 * @param rule the rule
 * @param sight what its pack sees
 */
record RuleTrace(RuleDefinition rule, PackSight sight) {

    /** What keeps a rule silent. */
    record Wanting(Want want, Reason reason) {}

    /** Returns the conditions with what met them, or nothing if the rule stays silent. */
    Optional<List<Reason>> reasons() {
        return rule.variants().stream()
                .filter(variant -> variant.stream().allMatch(this::holds))
                .findFirst()
                .map(variant -> variant.stream()
                        .flatMap(pattern -> reasons(pattern).stream())
                        .toList());
    }

    /** Returns the signals that the rule looks at and that are there. */
    List<Signal> evidence() {
        Set<Signal> evidence = new LinkedHashSet<>();
        rule.patterns()
                .filter(pattern -> pattern.fact() == FactType.SIGNAL && !pattern.negated())
                .forEach(pattern -> sight.signals().stream()
                        .filter(signal -> meets(pattern, signal))
                        .forEach(evidence::add));
        return List.copyOf(evidence);
    }

    /** Returns the one thing for want of which the rule stays silent, or nothing if it speaks or wants more. */
    Optional<Wanting> wanting() {
        return rule.variants().stream()
                .flatMap(variant -> wanting(variant).stream())
                .min(Comparator.comparing(Wanting::want));
    }

    private Optional<Wanting> wanting(List<Pattern> variant) {
        List<Pattern> failing =
                variant.stream().filter(pattern -> !holds(pattern)).toList();
        return failing.size() == 1 ? wanting(failing.get(0)) : Optional.empty();
    }

    private Optional<Wanting> wanting(Pattern pattern) {
        if (pattern.negated()) {
            String found = facts(pattern).stream()
                    .filter(fact -> meets(pattern, fact))
                    .map(FactValue::shortly)
                    .findFirst()
                    .orElse(null);
            return Optional.of(new Wanting(Want.ABSENCE, whole(pattern, found)));
        }
        Optional<Reason> nearest = facts(pattern).stream()
                .flatMap(fact -> oneFault(pattern, fact).stream())
                .findFirst();
        if (pattern.fact().single()) {
            return nearest.map(reason -> new Wanting(Want.FACT, reason));
        }
        return Optional.of(nearest.map(reason -> new Wanting(Want.OTHER_SIGNAL, reason))
                .orElseGet(() -> new Wanting(Want.SIGNAL, whole(pattern, null))));
    }

    /** Conditions on the same attribute, such as a guard against the unknown and a comparison, are one thing. */
    private Optional<Reason> oneFault(Pattern pattern, Object fact) {
        List<Condition> failed = pattern.conjuncts().stream()
                .filter(condition -> !ConditionTest.of(condition).test(fact, sight.facts()))
                .toList();
        Set<String> attributes = new HashSet<>();
        failed.forEach(
                condition -> attributes.add(FactValue.attributes(condition).toString()));
        return attributes.size() != 1 || fact instanceof Signal signal && isOfOtherKind(signal, pattern)
                ? Optional.empty()
                : Optional.of(reason(pattern, failed.get(failed.size() - 1), fact));
    }

    /** With another sort, or confirmed, the signal might meet the pattern; of another kind it would be another signal. */
    private static boolean isOfOtherKind(Signal signal, Pattern pattern) {
        Set<String> sorts = new LinkedHashSet<>();
        SignalCatalogue.find(signal.kind()).map(SignalKind::subkinds).ifPresent(sorts::addAll);
        if (signal.subkind() != null) {
            sorts.add(signal.subkind());
        }
        return !KindTest.couldMeet(pattern, signal.kind(), sorts);
    }

    private boolean holds(Pattern pattern) {
        return facts(pattern).stream().anyMatch(fact -> meets(pattern, fact)) != pattern.negated();
    }

    private boolean meets(Pattern pattern, Object fact) {
        BiPredicate<Object, Facts> test = ConditionTest.all(pattern.conditions());
        return test.test(fact, sight.facts());
    }

    private List<?> facts(Pattern pattern) {
        return switch (pattern.fact()) {
            case SIGNAL -> sight.signals();
            case CONCERN -> sight.concerns();
            default -> List.of(sight.facts().of(pattern.fact()));
        };
    }

    private List<Reason> reasons(Pattern pattern) {
        if (pattern.negated() || pattern.conditions().isEmpty()) {
            return List.of(whole(pattern, pattern.fact().single() ? said(pattern) : null));
        }
        List<Reason> reasons = new ArrayList<>();
        Object fact = facts(pattern).stream()
                .filter(one -> meets(pattern, one))
                .findFirst()
                .orElseThrow();
        pattern.conjuncts().forEach(condition -> reasons.add(reason(pattern, condition, fact)));
        return reasons;
    }

    private String said(Pattern pattern) {
        Object fact = sight.facts().of(pattern.fact());
        List<String> values = pattern.conditions().stream()
                .map(condition -> FactValue.of(condition, fact))
                .filter(Objects::nonNull)
                .toList();
        return values.isEmpty() ? null : String.join(", ", values);
    }

    private Reason reason(Pattern pattern, Condition condition, Object fact) {
        return new Reason(pattern.fact().ruleName(), condition.toString(), FactValue.of(condition, fact));
    }

    private static Reason whole(Pattern pattern, String found) {
        List<String> conditions =
                pattern.conditions().stream().map(Condition::toString).toList();
        String written = conditions.isEmpty() ? "any" : String.join(", ", conditions);
        return new Reason(pattern.fact().ruleName(), (pattern.negated() ? "not " : "") + written, found);
    }
}
