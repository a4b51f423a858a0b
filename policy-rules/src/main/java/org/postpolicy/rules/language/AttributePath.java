package org.postpolicy.rules.language;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A way from a fact to an attribute, through parts if need be.
 *
 * @param steps the attributes on the way; at least one
 */
public record AttributePath(List<Attribute> steps) {

    /** Copies the steps. */
    public AttributePath {
        steps = List.copyOf(steps);
    }

    /** Returns the attribute at the end. */
    public Attribute last() {
        return steps.get(steps.size() - 1);
    }

    /** Reads the value, or null if it or a part on the way is unknown. */
    public Object read(Object fact) {
        Object value = fact;
        for (int i = 0; i < steps.size() && value != null; i++) {
            value = steps.get(i).read(value);
        }
        return value;
    }

    /** Returns whether the value may be unknown, by itself or because a part is. */
    public boolean mayBeUnknown() {
        return steps.stream().anyMatch(Attribute::mayBeUnknown);
    }

    /** Returns the path as rules write it. */
    @Override
    public String toString() {
        StringBuilder written = new StringBuilder();
        for (Attribute step : steps) {
            if (!written.isEmpty()) {
                written.append(step == Dictionary.empty() ? "." : "!.");
            }
            written.append(step.name());
        }
        return written.toString();
    }

    /** Returns the path to the first so many steps, as rules write it. */
    String upTo(int count) {
        return new AttributePath(steps.subList(0, count)).toString();
    }

    /** Returns the path with plain dots, as messages write it. */
    public String dotted() {
        return steps.stream().map(Attribute::name).collect(Collectors.joining("."));
    }
}
