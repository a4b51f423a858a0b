package org.postpolicy.rules.language;

import com.google.re2j.Pattern;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.postpolicy.rules.language.Condition.All;
import org.postpolicy.rules.language.Condition.Any;
import org.postpolicy.rules.language.Condition.Comparison;
import org.postpolicy.rules.language.Condition.Matching;
import org.postpolicy.rules.language.Condition.Not;
import org.postpolicy.rules.language.Condition.Reference;
import org.postpolicy.rules.language.Condition.Truth;

/** Decides conditions; a comparison with an unknown is false. */
public final class ConditionTest {

    private ConditionTest() {}

    /** Returns a test of a fact, given the single facts that the condition may refer to; thread-safe. */
    public static BiPredicate<Object, Facts> of(Condition condition) {
        if (condition instanceof Truth truth) {
            AttributePath path = truth.path();
            return (fact, facts) -> Boolean.TRUE.equals(path.read(fact));
        }
        if (condition instanceof Comparison comparison) {
            return comparison(comparison);
        }
        if (condition instanceof Matching matching) {
            AttributePath path = matching.path();
            Pattern pattern = matching.pattern();
            return (fact, facts) -> path.read(fact) instanceof String text && pattern.matches(text);
        }
        if (condition instanceof Reference reference) {
            return reference(reference);
        }
        if (condition instanceof Not not) {
            return of(not.condition()).negate();
        }
        if (condition instanceof All all) {
            return all(all.conditions());
        }
        return any(((Any) condition).conditions());
    }

    /** Returns a test that all conditions hold. */
    public static BiPredicate<Object, Facts> all(List<Condition> conditions) {
        return conditions.stream()
                .map(ConditionTest::of)
                .reduce(BiPredicate::and)
                .orElse((fact, facts) -> true);
    }

    private static BiPredicate<Object, Facts> any(List<Condition> conditions) {
        return conditions.stream()
                .map(ConditionTest::of)
                .reduce(BiPredicate::or)
                .orElse((fact, facts) -> false);
    }

    private static BiPredicate<Object, Facts> comparison(Comparison comparison) {
        AttributePath path = comparison.path();
        Object constant = comparison.constants().get(0);
        if (constant == null) {
            return nullTest(path, comparison.operator());
        }
        Set<Object> constants = Set.copyOf(comparison.constants());
        return switch (comparison.operator()) {
            case EQUAL -> (fact, facts) -> constant.equals(path.read(fact));
            case UNEQUAL -> known(path, value -> !constant.equals(value));
            case IN -> known(path, constants::contains);
            case NOT_IN -> known(path, value -> !constants.contains(value));
            case CONTAINS -> known(path, value -> holds(value, constant));
            case NOT_CONTAINS -> known(path, value -> !holds(value, constant));
            case STARTS_WITH -> known(path, value -> ((String) value).startsWith((String) constant));
            case ENDS_WITH -> known(path, value -> ((String) value).endsWith((String) constant));
            case LESS, AT_MOST, MORE, AT_LEAST ->
                known(path, value -> ordered((Number) value, comparison.operator(), (Number) constant));
            case MEMBER_OF, NOT_MEMBER_OF, MATCHES -> throw new IllegalArgumentException(comparison.toString());
        };
    }

    private static BiPredicate<Object, Facts> known(AttributePath path, Predicate<Object> test) {
        return (fact, facts) -> {
            Object value = path.read(fact);
            return value != null && test.test(value);
        };
    }

    /** A part on the way that is absent leaves the question open, so that even {@code == null} is false. */
    private static BiPredicate<Object, Facts> nullTest(AttributePath path, Operator operator) {
        if (operator == Operator.UNEQUAL) {
            return known(path, value -> true);
        }
        List<Attribute> way = path.steps().subList(0, path.steps().size() - 1);
        Attribute last = path.last();
        return way.isEmpty()
                ? (fact, facts) -> last.read(fact) == null
                : known(new AttributePath(way), part -> last.read(part) == null);
    }

    private static BiPredicate<Object, Facts> reference(Reference reference) {
        return switch (reference.operator()) {
            case MEMBER_OF -> both(reference, (value, values) -> ((Collection<?>) values).contains(value));
            case NOT_MEMBER_OF -> both(reference, (value, values) -> !((Collection<?>) values).contains(value));
            case CONTAINS -> both(reference, (values, value) -> ((Collection<?>) values).contains(value));
            case NOT_CONTAINS -> both(reference, (values, value) -> !((Collection<?>) values).contains(value));
            default -> throw new IllegalArgumentException(reference.toString());
        };
    }

    private static BiPredicate<Object, Facts> both(Reference reference, BiPredicate<Object, Object> test) {
        AttributePath path = reference.path();
        AttributePath other = reference.other();
        FactType type = reference.fact();
        return (fact, facts) -> {
            Object left = path.read(fact);
            Object right = left == null ? null : other.read(facts.of(type));
            return right != null && test.test(left, right);
        };
    }

    private static boolean holds(Object value, Object constant) {
        return value instanceof Collection<?> values
                ? values.contains(constant)
                : ((String) value).contains((String) constant);
    }

    private static boolean ordered(Number number, Operator operator, Number constant) {
        int order = Double.compare(number.doubleValue(), constant.doubleValue());
        return switch (operator) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            default -> order >= 0;
        };
    }
}
