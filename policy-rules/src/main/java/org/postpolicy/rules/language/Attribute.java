package org.postpolicy.rules.language;

import java.lang.invoke.MethodHandle;
import java.util.Collection;

/**
 * An attribute of a fact or of a part, as rules see it.
 *
 * @param name the name
 * @param type the Java type; primitives are boxed
 * @param element the type of the elements of a collection, or null
 * @param mayBeUnknown whether its value may be null
 * @param part whether it is a part with attributes of its own
 * @param reader reads the value from its owner
 */
public record Attribute(
        String name, Class<?> type, Class<?> element, boolean mayBeUnknown, boolean part, MethodHandle reader) {

    /** Returns whether it holds several values. */
    public boolean collection() {
        return Collection.class.isAssignableFrom(type);
    }

    /** Reads the value from its owner, which must not be null. */
    public Object read(Object owner) {
        try {
            return (Object) reader.invokeExact(owner);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException("The attribute " + name + " cannot be read.", failure);
        }
    }
}
