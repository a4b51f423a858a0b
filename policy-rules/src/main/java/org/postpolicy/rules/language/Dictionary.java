package org.postpolicy.rules.language;

import jakarta.validation.constraints.NotNull;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The attributes of which rules can speak, read off the records of facts; thread-safe. */
public final class Dictionary {

    private static final String COMPUTED = "computed";
    private static final Attribute EMPTY =
            new Attribute("empty", Boolean.class, null, false, false, find(Collection.class, "isEmpty", boolean.class));
    private static final Map<Class<?>, Map<String, Attribute>> KNOWN = new ConcurrentHashMap<>();

    private Dictionary() {}

    /** Returns the attributes of a fact or part by name: what is given first, then what is computed. */
    public static Map<String, Attribute> attributesOf(Class<?> type) {
        return KNOWN.computeIfAbsent(type, Dictionary::read);
    }

    /** Returns the attribute that tells whether a collection is empty. */
    public static Attribute empty() {
        return EMPTY;
    }

    private static Map<String, Attribute> read(Class<?> type) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getName().equals(COMPUTED)) {
                attributes.put(component.getName(), given(component));
            }
        }
        Set<String> components = Set.copyOf(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isComputed(method) && !components.contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> attributes.put(method.getName(), computed(method)));
        return Collections.unmodifiableMap(attributes);
    }

    /** A computed attribute is a public question without parameters that returns a plain value or a set of them. */
    private static boolean isComputed(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0
                && !method.getReturnType().isRecord()
                && !List.of("toString", "hashCode", "toMap").contains(method.getName());
    }

    private static Attribute given(RecordComponent component) {
        Class<?> type = component.getType();
        boolean known = type.isPrimitive()
                || component.getAccessor().isAnnotationPresent(NotNull.class)
                || Arrays.stream(component
                                .getDeclaringRecord()
                                .getDeclaredConstructors()[0]
                                .getParameters())
                        .anyMatch(parameter -> parameter.getName().equals(component.getName())
                                && parameter.isAnnotationPresent(NotNull.class));
        return new Attribute(
                component.getName(),
                boxed(type),
                element(component.getGenericType()),
                !known,
                type.isRecord(),
                handle(component.getAccessor()));
    }

    private static Attribute computed(Method method) {
        Class<?> type = method.getReturnType();
        Class<?> element = element(method.getGenericReturnType());
        boolean mayBeUnknown = element == null && !type.isPrimitive();
        return new Attribute(method.getName(), boxed(type), element, mayBeUnknown, false, handle(method));
    }

    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType parameterized
                && Collection.class.isAssignableFrom((Class<?>) parameterized.getRawType())) {
            return (Class<?>) parameterized.getActualTypeArguments()[0];
        }
        return null;
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private static MethodHandle handle(Method method) {
        return find(method.getDeclaringClass(), method.getName(), method.getReturnType());
    }

    private static MethodHandle find(Class<?> owner, String name, Class<?> type) {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(owner, name, MethodType.methodType(type))
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The attribute " + name + " of " + owner + " cannot be read.", impossible);
        }
    }
}
