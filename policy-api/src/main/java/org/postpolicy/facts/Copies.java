package org.postpolicy.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Defensive copies that keep the given order, so that equal facts always give the same decision, and that answer a
 * question about null with no.
 */
final class Copies {

    private Copies() {}

    /** Lets null elements pass, because validation reports them with their path. */
    static <T> Set<T> set(Collection<T> given) {
        return given == null || given.isEmpty()
                ? Collections.emptySet()
                : Collections.unmodifiableSet(new LinkedHashSet<>(given));
    }

    static <T> List<T> list(Collection<T> given) {
        return given == null || given.isEmpty()
                ? Collections.emptyList()
                : Collections.unmodifiableList(new ArrayList<>(given));
    }
}
