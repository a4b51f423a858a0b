package org.postpolicy.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.postpolicy.rules.language.Condition;
import org.postpolicy.rules.language.Operator;

/** Makes of a condition those in which one constant is its neighbour, or has left its list. */
final class Neighbours {

    /**
     * A condition with one constant changed.
     *
     * @param former the comparison that was changed
     * @param change what was changed, in words
     * @param whole the condition with the changed comparison in it
     */
    record Changed(Condition former, String change, Condition whole) {}

    private Neighbours() {}

    static List<Changed> of(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return inside(List.of(not.condition()), parts -> new Condition.Not(parts.get(0), not.place()));
        }
        if (condition instanceof Condition.All all) {
            return inside(all.conditions(), parts -> new Condition.All(parts, all.place()));
        }
        if (condition instanceof Condition.Any any) {
            return inside(any.conditions(), parts -> new Condition.Any(parts, any.place()));
        }
        return condition instanceof Condition.Comparison comparison ? of(comparison) : List.of();
    }

    private static List<Changed> of(Condition.Comparison comparison) {
        boolean list = comparison.operator() == Operator.IN || comparison.operator() == Operator.NOT_IN;
        List<Object> constants = comparison.constants();
        List<Changed> changed = new ArrayList<>();
        for (int i = 0; list && constants.size() > 1 && i < constants.size(); i++) {
            List<Object> fewer = new ArrayList<>(constants);
            String change = "\"" + fewer.remove(i) + "\" were not in the list of \"" + comparison.path() + "\"";
            changed.add(new Changed(comparison, change, with(comparison, fewer)));
        }
        for (Object neighbour : constants.size() == 1 ? neighbours(constants.get(0)) : List.of()) {
            Condition other = with(comparison, List.of(neighbour));
            changed.add(new Changed(comparison, "\"" + comparison + "\" were \"" + other + "\"", other));
        }
        return changed;
    }

    private static Condition with(Condition.Comparison comparison, List<Object> constants) {
        return new Condition.Comparison(comparison.path(), comparison.operator(), constants, comparison.place());
    }

    private static List<Changed> inside(List<Condition> parts, Function<List<Condition>, Condition> joined) {
        List<Changed> changed = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Changed part : of(parts.get(i))) {
                List<Condition> others = new ArrayList<>(parts);
                others.set(i, part.whole());
                changed.add(new Changed(part.former(), part.change(), joined.apply(others)));
            }
        }
        return changed;
    }

    private static List<Object> neighbours(Object constant) {
        if (constant instanceof Enum<?> one) {
            Object[] all = one.getDeclaringClass().getEnumConstants();
            return all.length == 1 ? List.of() : List.of(all[(one.ordinal() + 1) % all.length]);
        }
        if (constant instanceof Integer number) {
            return List.of(number - 1, number + 1);
        }
        return constant instanceof Double number ? List.of(number - 0.1, number + 0.1) : List.of();
    }
}
