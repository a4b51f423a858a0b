package org.postpolicy.rules.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A tree of what was read from YAML, JSON or Java, in which every part knows its place; immutable. */
public sealed interface Value {

    /** Returns where it stands. */
    Place place();

    /** Returns what it is, for a sentence such as "found a list"; never what it says, which may be private. */
    String describe();

    /**
     * Makes a tree of plain Java objects, for input that a host has read with a library of its own.
     *
     * @param given a map with text keys, a list, a string, a number, a boolean or null, and the same inside
     * @param place the place that every part of the tree gets
     * @throws IllegalArgumentException if something else is in it
     */
    static Value of(Object given, Place place) {
        if (given instanceof CharSequence text) {
            return new Scalar(text.toString(), Kind.STRING, place);
        }
        if (given instanceof Map<?, ?> map) {
            return mapping(map, place);
        }
        if (given instanceof Iterable<?> list) {
            List<Value> items = new ArrayList<>();
            list.forEach(item -> items.add(of(item, place)));
            return new Sequence(items, place);
        }
        return scalar(given, place);
    }

    private static Value mapping(Map<?, ?> map, Place place) {
        List<Entry> entries = new ArrayList<>(map.size());
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw new IllegalArgumentException("A key of a map is not text but " + key + ".");
            }
            entries.add(new Entry(name, place, of(value, place)));
        });
        return new Mapping(entries, place);
    }

    private static Value scalar(Object given, Place place) {
        if (given == null) {
            return new Scalar("", Kind.NULL, place);
        }
        if (given instanceof Boolean || given instanceof Number) {
            return new Scalar(given.toString(), given instanceof Number ? Kind.NUMBER : Kind.BOOLEAN, place);
        }
        throw new IllegalArgumentException(
                "A " + given.getClass().getName() + " is neither map, list nor plain value.");
    }

    /** Returns it as plain Java objects: a map, a list, text, a number, true, false or null. */
    default Object plain() {
        if (this instanceof Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries()
                    .forEach(entry -> map.put(entry.key(), entry.value().plain()));
            return map;
        }
        if (this instanceof Sequence sequence) {
            List<Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(item.plain()));
            return list;
        }
        Scalar scalar = (Scalar) this;
        return switch (scalar.kind()) {
            case STRING -> scalar.text();
            case NUMBER -> new BigDecimal(scalar.text());
            case BOOLEAN -> Boolean.valueOf(scalar.text());
            case NULL -> null;
        };
    }

    /** Returns whether nothing is said: an explicit null or an empty place. */
    default boolean isNull() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.NULL;
    }

    /** What sort of plain value it is. */
    enum Kind {
        /** Text. */
        STRING("text"),
        /** A number, kept as it was written. */
        NUMBER("a number"),
        /** True or false. */
        BOOLEAN("true or false"),
        /** Nothing. */
        NULL("nothing");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /**
     * Keys with values.
     *
     * @param entries the entries in the order in which they stand; no key twice
     * @param place where the mapping begins
     */
    record Mapping(List<Entry> entries, Place place) implements Value {

        /** Copies the entries. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** Returns the value of a key, or empty if the key is not there. */
        public Optional<Value> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        @Override
        public String describe() {
            return "a mapping";
        }
    }

    /**
     * A key with its value.
     *
     * @param key the key
     * @param place where the key stands
     * @param value the value
     */
    record Entry(String key, Place place, Value value) {}

    /**
     * A list.
     *
     * @param items what is in it
     * @param place where the list begins
     */
    record Sequence(List<Value> items, Place place) implements Value {

        /** Copies the items. */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String describe() {
            return "a list";
        }
    }

    /**
     * A plain value.
     *
     * @param text the value as written, without quotes; empty if it is nothing
     * @param kind what sort of value it is
     * @param place where it stands
     */
    record Scalar(String text, Kind kind, Place place) implements Value {

        @Override
        public String describe() {
            return kind.words;
        }
    }
}
