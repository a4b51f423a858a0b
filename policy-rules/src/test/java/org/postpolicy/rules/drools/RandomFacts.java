package org.postpolicy.rules.drools;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.postpolicy.facts.Concern;
import org.postpolicy.facts.Signal;

/** Makes facts at random, over few values, so that comparisons are often true. */
final class RandomFacts {

    static final List<String> WORDS = List.of("books", "spam", "threat", "a", "A", "books and more", "");
    static final List<String> KINDS = List.of("spam", "threat", "obscenity", "disclaimer");
    static final List<String> SUBKINDS = List.of("bulk", "violence", "bait");

    private final Random random;
    private final List<String> kinds;

    RandomFacts(long seed) {
        this(seed, KINDS);
    }

    /** Takes the kinds of signals to choose from. */
    RandomFacts(long seed, List<String> kinds) {
        this.random = new Random(seed);
        this.kinds = kinds;
    }

    <T extends Record> T fact(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components).map(this::value).toArray();
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    List<Signal> signals() {
        Set<Signal> signals = new LinkedHashSet<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            Signal signal = fact(Signal.class);
            signals.add(new Signal(
                    pick(kinds),
                    random.nextBoolean() ? null : pick(SUBKINDS),
                    signal.ground(),
                    "text",
                    i,
                    i + 1,
                    "x",
                    random.nextInt(3) / 2.0,
                    signal.source(),
                    signal.review(),
                    signal.category()));
        }
        return new ArrayList<>(signals);
    }

    List<Concern> concerns() {
        List<Concern> concerns = new ArrayList<>();
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            concerns.add(new Concern(pick(WORDS), random.nextBoolean(), random.nextBoolean()));
        }
        return concerns;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Object value(RecordComponent component) {
        Class<?> type = component.getType();
        if (component.getName().equals("text")) {
            return pick(WORDS);
        }
        boolean absent = !type.isPrimitive() && random.nextInt(3) == 0;
        return absent ? null : value(type, component.getGenericType());
    }

    private Object value(Class<?> type, Type generic) {
        if (Set.class == type || List.class == type) {
            Class<?> element = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
            Set<Object> values = new LinkedHashSet<>();
            int count = random.nextInt(3);
            for (int i = 0; i < count; i++) {
                values.add(value(element, element));
            }
            return type == Set.class ? values : new ArrayList<>(values);
        }
        if (type.isRecord()) {
            return fact(type.asSubclass(Record.class));
        }
        if (type.isEnum()) {
            return pick(Arrays.asList(type.getEnumConstants()));
        }
        return plain(type);
    }

    private Object plain(Class<?> type) {
        if (type == String.class) {
            return pick(WORDS);
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt(4);
        }
        if (type == double.class) {
            return random.nextInt(3) / 2.0;
        }
        if (type == Instant.class) {
            return Instant.ofEpochSecond(1_400_000_000L + random.nextInt(1_000));
        }
        if (type == Duration.class) {
            return Duration.ofDays(random.nextInt(3));
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2020, 1, 1 + random.nextInt(28));
        }
        if (type == LocalTime.class) {
            return LocalTime.of(random.nextInt(24), 0);
        }
        if (type == DayOfWeek.class) {
            return DayOfWeek.of(1 + random.nextInt(7));
        }
        throw new AssertionError("No random value for " + type);
    }
}
