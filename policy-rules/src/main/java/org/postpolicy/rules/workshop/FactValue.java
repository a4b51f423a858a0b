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
        List<String> values = condition
                .paths()
                .distinct()
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
        return condition.paths().map(AttributePath::toString).collect(Collectors.toCollection(LinkedHashSet::new));
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
