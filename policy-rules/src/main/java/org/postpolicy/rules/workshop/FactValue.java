package org.postpolicy.rules.workshop;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.postpolicy.facts.Concern;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.AttributePath;
import org.postpolicy.rules.language.Condition;

/** Says what a fact says to a condition. */
final class FactValue {

    private static final int LONGEST = 80;

    private FactValue() {}

    /** Returns the values that the condition looks at, or null if all are unknown. */
    static String of(Condition condition, Object fact) {
        List<String> values = paths(condition).stream()
                .map(path -> path.read(fact))
                .filter(value -> value != null)
                .map(FactValue::written)
                .toList();
        return values.isEmpty() ? null : String.join(", ", values);
    }

    /** Returns a signal or concern in a few words; of a single fact, its name says enough. */
    static String shortly(Object fact) {
        if (fact instanceof Signal signal) {
            return signal.excerpt() == null ? signal.kind() : written(signal.excerpt());
        }
        return fact instanceof Concern concern ? concern.clause() : null;
    }

    /** Returns the attributes that a condition looks at, as rules write them. */
    static Set<String> attributes(Condition condition) {
        return paths(condition).stream()
                .map(AttributePath::toString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<AttributePath> paths(Condition condition) {
        Set<AttributePath> paths = new LinkedHashSet<>();
        if (condition instanceof Condition.Truth truth) {
            paths.add(truth.path());
        } else if (condition instanceof Condition.Comparison comparison) {
            paths.add(comparison.path());
        } else if (condition instanceof Condition.Matching matching) {
            paths.add(matching.path());
        } else if (condition instanceof Condition.Reference reference) {
            paths.add(reference.path());
        } else if (condition instanceof Condition.Not not) {
            paths.addAll(paths(not.condition()));
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(part -> paths.addAll(paths(part)));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(part -> paths.addAll(paths(part)));
        }
        return paths;
    }

    private static String written(Object value) {
        if (value instanceof String text) {
            return '"' + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + '"';
        }
        return value instanceof Collection<?> values
                ? values.stream().map(FactValue::written).collect(Collectors.joining(", ", "[", "]"))
                : value.toString();
    }
}
