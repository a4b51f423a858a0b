package org.postpolicy.rules.language;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postpolicy.Submission;

/** Finds the fact that a dotted path such as {@code channel.setup.complaintContact} names. */
final class FactPath {

    private FactPath() {}

    static Optional<Template.Fact> find(String path, Place place, Problems problems) {
        List<Method> steps = new ArrayList<>();
        Class<?> type = Submission.class;
        for (String step : path.split("\\.", -1)) {
            Map<String, Method> attributes = attributes(type);
            Method found = attributes.get(step);
            if (found == null) {
                unknown(path, step, attributes, place, problems);
                return Optional.empty();
            }
            steps.add(found);
            type = found.getReturnType();
        }
        if (type.isRecord()) {
            incomplete(path, attributes(type), place, problems);
            return Optional.empty();
        }
        return Optional.of(new Template.Fact(path, steps));
    }

    private static Map<String, Method> attributes(Class<?> type) {
        if (!type.isRecord()) {
            return Map.of();
        }
        Map<String, Method> attributes = RecordShape.of(type).attributes();
        if (type != Submission.class) {
            return attributes;
        }
        Map<String, Method> roots = new LinkedHashMap<>();
        StrayKey.FACTS.forEach(fact -> roots.put(fact.getKey(), attributes.get(fact.getKey())));
        return roots;
    }

    private static void unknown(
            String path, String step, Map<String, Method> attributes, Place place, Problems problems) {
        String remedy = attributes.isEmpty()
                ? "Leave out what stands behind the last fact."
                : Suggestions.remedy(Binding.shortened(step), attributes.keySet());
        String message = "The placeholder " + Binding.quote(path) + " names no fact"
                + (step.isEmpty() ? "." : ": there is no " + Binding.quote(step) + " in it.");
        problems.add(ProblemCode.PLACEHOLDER_UNKNOWN, place, message, remedy);
    }

    private static void incomplete(String path, Map<String, Method> attributes, Place place, Problems problems) {
        problems.add(
                ProblemCode.PLACEHOLDER_UNKNOWN,
                place,
                "The placeholder " + Binding.quote(path) + " names a whole part, not one fact.",
                "Say which: " + String.join(", ", attributes.keySet()) + ".");
    }
}
