package org.postpolicy.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.postpolicy.rules.language.Condition;

/** Numbers on, between and beyond those with which an attribute is compared; no fact counts below zero. */
final class Numbers {

    private Numbers() {}

    static List<Object> around(List<Condition> leaves, Class<?> type) {
        TreeSet<Double> marks = new TreeSet<>(List.of(0.0));
        for (Condition leaf : leaves) {
            if (leaf instanceof Condition.Comparison comparison) {
                comparison.constants().stream()
                        .filter(Number.class::isInstance)
                        .forEach(constant -> marks.add(((Number) constant).doubleValue()));
            }
        }
        return type == Integer.class ? whole(marks) : parts(marks);
    }

    private static List<Object> whole(TreeSet<Double> marks) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Double mark : marks) {
            for (double near : new double[] {mark - 1, mark, mark + 1}) {
                if (near >= 0 && near <= Integer.MAX_VALUE) {
                    numbers.add((int) near);
                }
            }
        }
        return new ArrayList<>(numbers);
    }

    /** A strength, the only fact with fractions, goes from zero to one. */
    private static List<Object> parts(TreeSet<Double> marks) {
        marks.add(1.0);
        TreeSet<Double> numbers = new TreeSet<>();
        Double former = null;
        for (Double mark : marks) {
            if (mark >= 0 && mark <= 1) {
                numbers.add(mark);
                if (former != null) {
                    numbers.add((former + mark) / 2);
                }
                former = mark;
            }
        }
        return new ArrayList<>(numbers);
    }
}
