package org.postpolicy.rules.language;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;

/** What reflection tells about a record of facts, found out once for each class; immutable. */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private static final Set<String> OF_EVERY_RECORD = Set.of("toString", "hashCode", "toMap");

    private final Constructor<?> constructor;
    private final Map<String, Component> components;
    private final Map<String, Method> attributes;
    private final Object[] blank;

    /**
     * A component that a host or a pack can give.
     *
     * @param name the component's name
     * @param index its position in the constructor
     * @param type its generic type
     * @param required whether the record is invalid without it
     */
    record Component(String name, int index, Type type, boolean required) {}

    private RecordShape(Class<?> type) {
        RecordComponent[] all = type.getRecordComponents();
        blank = Arrays.stream(all).map(part -> blankOf(type, part)).toArray();
        constructor = constructor(type, all);
        Object empty = build(nothing(all));
        Map<String, Component> given = new LinkedHashMap<>();
        for (int i = 0; i < all.length; i++) {
            if (!isComputed(type, all[i].getName())) {
                given.put(all[i].getName(), component(all[i], i, empty));
            }
        }
        components = Collections.unmodifiableMap(given);
        attributes = attributes(type);
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Returns what can be given, by name, in the order of the record. */
    Map<String, Component> components() {
        return components;
    }

    /** Returns how to read what can be given and what the engine works out, by name. */
    Map<String, Method> attributes() {
        return attributes;
    }

    /** Returns whether the engine works out what has this name. */
    boolean worksOut(String name) {
        return attributes.containsKey(name) && !components.containsKey(name) || name.equals("computed");
    }

    /** Returns the constructor's arguments with nothing given. */
    Object[] blank() {
        return blank.clone();
    }

    /** Makes the record. */
    Object build(Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The record " + constructor.getDeclaringClass() + " cannot be made.", e);
        }
    }

    /** Reads an attribute of a record. */
    static Object read(Method attribute, Object of) {
        try {
            return attribute.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The attribute " + attribute + " cannot be read.", e);
        }
    }

    /** Returns what a record gets of which not even the defaults are known. */
    private static Object[] nothing(RecordComponent[] parts) {
        return Arrays.stream(parts)
                .map(part -> part.getType().isPrimitive() ? zeroOf(part.getType()) : null)
                .toArray();
    }

    private static boolean isComputed(Class<?> type, String name) {
        return name.equals("computed") || type == Signal.class && name.equals("category");
    }

    private static Object blankOf(Class<?> type, RecordComponent part) {
        if (type == Post.class && part.getName().equals("text")) {
            return "";
        }
        if (type == Signal.class && part.getName().equals("strength")) {
            return 1.0;
        }
        return part.getType().isPrimitive() ? zeroOf(part.getType()) : null;
    }

    private static Object zeroOf(Class<?> primitive) {
        return Array.get(Array.newInstance(primitive, 1), 0);
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] parts) {
        try {
            Constructor<?> found = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            found.setAccessible(true);
            return found;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("The record " + type + " has no constructor of its parts.", e);
        }
    }

    /** Takes as required what is marked so and what the record itself does not fill in. */
    private static Component component(RecordComponent part, int index, Object empty) {
        Method accessor = part.getAccessor();
        accessor.setAccessible(true);
        boolean marked = accessor.isAnnotationPresent(NotNull.class) || accessor.isAnnotationPresent(NotBlank.class);
        boolean required = marked && read(accessor, empty) == null;
        return new Component(part.getName(), index, part.getGenericType(), required);
    }

    private static Map<String, Method> attributes(Class<?> type) {
        Map<String, Method> found = new LinkedHashMap<>();
        for (RecordComponent part : type.getRecordComponents()) {
            found.put(part.getName(), part.getAccessor());
        }
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !OF_EVERY_RECORD.contains(method.getName()))
                .sorted((left, right) -> left.getName().compareTo(right.getName()))
                .forEach(method -> found.putIfAbsent(method.getName(), method));
        found.remove("computed");
        return Collections.unmodifiableMap(found);
    }
}
