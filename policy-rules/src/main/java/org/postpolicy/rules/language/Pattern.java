package org.postpolicy.rules.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule asks of one fact.
 *
 * @param fact the type of the fact
 * @param negated whether no such fact may exist
 * @param conditions the conditions, which must all hold
 * @param place where it stands
 */
public record Pattern(FactType fact, boolean negated, List<Condition> conditions, Place place) {

    /** Copies the conditions. */
    public Pattern {
        conditions = List.copyOf(conditions);
    }

    /** Returns the pattern as rules write it, on one line. */
    public String written() {
        String written = conditions.stream().map(Condition::toString).collect(Collectors.joining(", "));
        return (negated ? "not " : "") + fact.ruleName() + (written.isEmpty() ? "()" : "( " + written + " )");
    }

    /** Returns the pattern with other conditions. */
    public Pattern withConditions(List<Condition> others) {
        return new Pattern(fact, negated, others, place);
    }

    /** Returns the conditions and the parts of conjunctions, one level flat. */
    public List<Condition> conjuncts() {
        return conditions.stream().flatMap(Pattern::flat).toList();
    }

    private static Stream<Condition> flat(Condition condition) {
        return condition instanceof Condition.All all
                ? all.conditions().stream().flatMap(Pattern::flat)
                : Stream.of(condition);
    }

    /** Returns the constants of which the attribute must be one, or empty if the pattern does not say so. */
    public Optional<List<Object>> oneOf(String attribute) {
        for (Condition condition : conjuncts()) {
            if (condition instanceof Condition.Comparison comparison
                    && comparison.path().toString().equals(attribute)
                    && (comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.IN)) {
                return Optional.of(comparison.constants());
            }
        }
        return Optional.empty();
    }

    /** Returns whether the pattern asks that a boolean attribute be true. */
    public boolean requires(String attribute) {
        return conjuncts().stream()
                        .anyMatch(condition -> condition instanceof Condition.Truth truth
                                && truth.path().toString().equals(attribute))
                || oneOf(attribute).equals(Optional.of(List.of(true)));
    }
}
