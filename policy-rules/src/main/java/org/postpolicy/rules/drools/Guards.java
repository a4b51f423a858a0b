package org.postpolicy.rules.drools;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.postpolicy.rules.language.Attribute;
import org.postpolicy.rules.language.AttributePath;
import org.postpolicy.rules.language.Condition;
import org.postpolicy.rules.language.Dictionary;
import org.postpolicy.rules.language.Operator;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;

/**
 * Checks that a condition which is true of what is different first excludes the unknown, so that silence about a fact is
 * never taken for an answer.
 */
final class Guards {

    private final Problems problems;

    Guards(Problems problems) {
        this.problems = problems;
    }

    /** Checks the conditions of one pattern, which are judged in their order. */
    void check(List<Condition> conditions) {
        Set<String> known = new HashSet<>();
        conditions.forEach(condition -> check(condition, known, false));
    }

    /** Checks a condition and adds to the known paths those that it excludes from being unknown. */
    private void check(Condition condition, Set<String> known, boolean negated) {
        if (condition instanceof Condition.Not not) {
            check(not.condition(), new HashSet<>(known), true);
        } else if (condition instanceof Condition.All all) {
            Set<String> within = negated ? new HashSet<>(known) : known;
            all.conditions().forEach(part -> check(part, within, negated));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(part -> check(part, new HashSet<>(known), negated));
        } else if (condition instanceof Condition.Comparison comparison) {
            comparison(comparison, known, negated);
        } else if (condition instanceof Condition.Reference reference) {
            require(reference.path(), negated || reference.operator().negative(), known, reference.place());
        } else if (condition instanceof Condition.Matching matching) {
            require(matching.path(), negated, known, matching.place());
        } else if (condition instanceof Condition.Truth truth) {
            // Stock Drools asks even a part that is absent whether its set is empty, and fails.
            boolean asksSet = truth.path().last() == Dictionary.empty();
            require(truth.path(), negated || asksSet, known, truth.place());
        }
    }

    private void comparison(Condition.Comparison comparison, Set<String> known, boolean negated) {
        AttributePath path = comparison.path();
        boolean withNull = comparison.constants().get(0) == null;
        if (withNull && comparison.operator() == Operator.UNEQUAL && !negated) {
            for (int count = 1; count <= path.steps().size(); count++) {
                known.add(new AttributePath(path.steps().subList(0, count)).toString());
            }
            return;
        }
        // Stock Drools asks a null for its beginning and fails.
        boolean asksText = comparison.operator() == Operator.STARTS_WITH || comparison.operator() == Operator.ENDS_WITH;
        boolean different = comparison.operator().negative() && !withNull || asksText;
        if (withNull && negated) {
            requireParts(path, known, comparison.place());
        } else {
            require(path, different || negated, known, comparison.place());
        }
    }

    private void requireParts(AttributePath path, Set<String> known, Place place) {
        if (path.steps().size() > 1) {
            List<Attribute> way = path.steps().subList(0, path.steps().size() - 1);
            require(new AttributePath(way), true, known, place);
        }
    }

    private void require(AttributePath path, boolean needed, Set<String> known, Place place) {
        for (int count = 1; needed && count <= path.steps().size(); count++) {
            AttributePath way = new AttributePath(path.steps().subList(0, count));
            if (way.last().mayBeUnknown() && !known.contains(way.toString())) {
                AttributePath guard = path.last().mayBeUnknown() ? path : way;
                problems.add(
                        ProblemCode.UNKNOWN_UNGUARDED,
                        place,
                        way + " may be unknown, and this condition would take the unknown for a difference.",
                        "Write " + guard + " != null before it in the same pattern.");
                return;
            }
        }
    }
}
