package org.postpolicy.rules.analysis;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.postpolicy.rules.language.Attribute;
import org.postpolicy.rules.language.AttributePath;
import org.postpolicy.rules.language.Condition;
import org.postpolicy.rules.language.ConditionTest;
import org.postpolicy.rules.language.Operator;

/** What can be said of a single comparison. */
final class Leaves {

    private static final Set<Operator> OPAQUE =
            Set.of(Operator.CONTAINS, Operator.NOT_CONTAINS, Operator.STARTS_WITH, Operator.ENDS_WITH);

    private Leaves() {}

    /** Returns what is compared. */
    static AttributePath path(Condition leaf) {
        return leaf.paths().findFirst().orElseThrow();
    }

    /** Returns whether it looks into a text, so that not every text that it asks for can be found. */
    static boolean isOpaque(Condition leaf) {
        return leaf instanceof Condition.Matching
                || leaf instanceof Condition.Comparison comparison
                        && OPAQUE.contains(comparison.operator())
                        && !comparison.path().last().collection();
    }

    /** Returns whether it asks for an element of a set. */
    static boolean asksElement(Condition leaf) {
        return leaf instanceof Condition.Comparison comparison
                && comparison.path().last().collection();
    }

    /** Returns the comparison as a test of the value alone; null is the unknown. */
    static Predicate<Object> test(Condition leaf) {
        Attribute last = path(leaf).last();
        AttributePath itself = new AttributePath(List.of(new Attribute(
                last.name(), last.type(), last.element(), true, false, MethodHandles.identity(Object.class))));
        Condition alone = alone(leaf, itself);
        return value -> ConditionTest.of(alone).test(value, null);
    }

    private static Condition alone(Condition leaf, AttributePath itself) {
        if (leaf instanceof Condition.Truth truth) {
            return new Condition.Truth(itself, truth.place());
        }
        if (leaf instanceof Condition.Matching matching) {
            return new Condition.Matching(itself, matching.pattern(), matching.place());
        }
        Condition.Comparison comparison = (Condition.Comparison) leaf;
        return new Condition.Comparison(itself, comparison.operator(), comparison.constants(), comparison.place());
    }
}
