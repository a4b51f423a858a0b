package org.postpolicy.rules.language;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns one tree into records, and collects whatever does not fit; used once, by one thread. */
final class Binding {

    private static final int LONGEST_QUOTE = 40;

    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> byName = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                byName.put(((Enum<?>) constant).name(), constant);
            }
            return Collections.unmodifiableMap(byName);
        }
    };

    private final Problems problems;
    private int count;

    Binding(Problems problems) {
        this.problems = problems;
    }

    /** Returns how many problems this binding has found so far. */
    int count() {
        return count;
    }

    void problem(ProblemCode code, Place place, String message, String remedy) {
        problems.add(code, place, message, remedy);
        count++;
    }

    /** Makes a record, or returns null if the value is no mapping; what does not fit is left out and reported. */
    Object record(Class<?> type, Value value, Trail trail) {
        Value.Mapping mapping = mapping(value, trail);
        return mapping == null ? null : RecordShape.of(type).build(arguments(type, mapping, trail));
    }

    /** Returns the arguments for a record's constructor. */
    Object[] arguments(Class<?> type, Value.Mapping mapping, Trail trail) {
        RecordShape shape = RecordShape.of(type);
        Object[] arguments = shape.blank();
        for (Value.Entry entry : mapping.entries()) {
            RecordShape.Component component = shape.components().get(entry.key());
            if (component == null) {
                new StrayKey(type, trail, entry).report(this);
            } else {
                fill(arguments, component, entry, trail.to(entry.key()));
            }
        }
        shape.components().values().stream()
                .filter(component -> component.required() && arguments[component.index()] == null)
                .filter(component -> mapping.get(component.name()).isEmpty())
                .forEach(component -> missing(mapping.place(), trail.with(component.name())));
        return arguments;
    }

    /** Returns a mapping, or reports that it is none and returns null. */
    Value.Mapping mapping(Value value, Trail trail) {
        if (value instanceof Value.Mapping mapping) {
            return mapping;
        }
        String what = trail.isTop() ? "This" : "\"" + trail + "\"";
        problem(
                ProblemCode.FACT_TYPE,
                value.place(),
                what + " must be a mapping, but " + value.describe() + " stands here.",
                "Write keys with values.");
        return null;
    }

    void missing(Place place, String path) {
        problem(ProblemCode.FACT_MISSING, place, "\"" + path + "\" is missing.", "Give it.");
    }

    private void fill(Object[] arguments, RecordShape.Component component, Value.Entry entry, Trail trail) {
        if (!entry.value().isNull()) {
            Object read = convert(component.type(), entry.value(), trail);
            arguments[component.index()] = read == null ? arguments[component.index()] : read;
        } else if (component.required()) {
            problem(
                    ProblemCode.FACT_MISSING,
                    entry.value().place(),
                    "\"" + trail + "\" must not be null.",
                    "Give it, or leave the key out if it has a default.");
        }
    }

    private Object convert(Type type, Value value, Trail trail) {
        if (type instanceof ParameterizedType collection) {
            return collection(collection, value, trail);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain, value, trail);
        }
        return plain.isEnum() ? constant(plain, value, trail) : plain(plain, value, trail);
    }

    private Object collection(ParameterizedType type, Value value, Trail trail) {
        if (!(value instanceof Value.Sequence sequence)) {
            wrongType(value, trail, "a list", "Write a list, such as [a, b].");
            return null;
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Object item =
                    convert(type.getActualTypeArguments()[0], sequence.items().get(i), trail.at(i));
            if (item != null) {
                items.add(item);
            }
        }
        return type.getRawType() == List.class ? items : new LinkedHashSet<>(items);
    }

    private Object constant(Class<?> type, Value value, Trail trail) {
        Map<String, Object> constants = CONSTANTS.get(type);
        if (!(value instanceof Value.Scalar scalar) || scalar.kind() != Value.Kind.STRING) {
            String remedy = "Possible here: " + String.join(", ", constants.keySet()) + ".";
            wrongType(value, trail, "one of its constants", remedy);
            return null;
        }
        Object found = constants.get(scalar.text());
        if (found == null) {
            problem(
                    ProblemCode.FACT_CONSTANT,
                    scalar.place(),
                    "\"" + trail + "\" has no constant " + quote(scalar.text()) + ".",
                    constantRemedy(scalar.text(), constants.keySet()));
        }
        return found;
    }

    private static String constantRemedy(String written, Set<String> names) {
        String upper = written.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        return names.contains(upper)
                ? "Write " + upper + ": constants are in upper case."
                : Suggestions.remedy(shortened(written), names);
    }

    private Object plain(Class<?> type, Value value, Trail trail) {
        PlainType plain = PlainType.of(type);
        if (!(value instanceof Value.Scalar scalar) || scalar.kind() != plain.kind()) {
            wrongType(value, trail, plain.expected(), plain.remedy());
            return null;
        }
        Object read = plain.readOrNull(scalar.text());
        if (read == null) {
            problem(
                    ProblemCode.FACT_MALFORMED,
                    scalar.place(),
                    "\"" + trail + "\" must be " + plain.expected() + ", but says " + quote(scalar.text()) + ".",
                    plain.remedy());
        }
        return read;
    }

    private void wrongType(Value value, Trail trail, String expected, String remedy) {
        problem(
                ProblemCode.FACT_TYPE,
                value.place(),
                "\"" + trail + "\" must be " + expected + ", but " + value.describe() + " stands here.",
                remedy);
    }

    /** Quotes what was written, shortened, because a message must not become as long as a bad input. */
    static String quote(String written) {
        return "\"" + shortened(written) + "\"";
    }

    static String shortened(String written) {
        return written.length() <= LONGEST_QUOTE ? written : written.substring(0, LONGEST_QUOTE) + "…";
    }
}
