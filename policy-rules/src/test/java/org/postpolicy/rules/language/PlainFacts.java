package org.postpolicy.rules.language;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills records of facts to the last attribute, and writes them as the plain objects that a JSON library gives. */
final class PlainFacts {

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(String.class, "a word"),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, false),
            Map.entry(int.class, 7),
            Map.entry(Integer.class, 2027),
            Map.entry(double.class, 0.5),
            Map.entry(Instant.class, Instant.parse("2026-01-05T15:00:00Z")),
            Map.entry(LocalDate.class, LocalDate.parse("2026-01-05")),
            Map.entry(LocalTime.class, LocalTime.parse("17:30")),
            Map.entry(Duration.class, Duration.ofDays(2)),
            Map.entry(DayOfWeek.class, DayOfWeek.FRIDAY));

    private PlainFacts() {}

    /** Makes a record in which every attribute that can be given is given, and none by its default if that can be helped. */
    static Object full(Class<?> type) {
        RecordShape shape = RecordShape.of(type);
        Object[] arguments = shape.blank();
        shape.components().values().forEach(part -> arguments[part.index()] = sample(part.type()));
        return shape.build(arguments);
    }

    /** Writes a record as a map. */
    static Map<String, Object> plain(Object facts) {
        Map<String, Object> map = new LinkedHashMap<>();
        RecordShape shape = RecordShape.of(facts.getClass());
        shape.components()
                .keySet()
                .forEach(name -> map.put(
                        name, written(RecordShape.read(shape.attributes().get(name), facts))));
        return map;
    }

    private static Object sample(Type type) {
        if (type instanceof ParameterizedType collection) {
            Object item = sample(collection.getActualTypeArguments()[0]);
            return collection.getRawType() == List.class ? List.of(item) : Set.of(item);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return full(plain);
        }
        Object[] constants = plain.getEnumConstants();
        return constants == null ? SAMPLES.get(plain) : constants[constants.length - 1];
    }

    private static Object written(Object value) {
        if (value instanceof Collection<?> items) {
            return items.stream().map(PlainFacts::written).toList();
        }
        if (value instanceof Record part) {
            return plain(part);
        }
        boolean plain = value == null
                || Arrays.asList(Boolean.class, Integer.class, Double.class).contains(value.getClass());
        return plain ? value : value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
