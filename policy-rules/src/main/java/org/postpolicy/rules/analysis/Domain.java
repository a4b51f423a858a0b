package org.postpolicy.rules.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.postpolicy.rules.language.AttributePath;
import org.postpolicy.rules.language.FactType;

/**
 * The values that an attribute can have, as far as the rules can tell them apart; the usual value comes first.
 *
 * <p>Two domains are the same only if they are the same object.
 */
final class Domain {

    /** Values that stand for what is not a plain value. */
    enum Special {
        /** The part that holds the attribute is absent. */
        ABSENT,
        /** The part itself is there. */
        PRESENT,
        /** A value that rules cannot compare, such as a time. */
        SOME,
        /** A text of which nobody knows whether there is one. */
        UNPROVED
    }

    private final FactType fact;
    private final AttributePath path;
    private final Object element;
    private final List<Object> values;

    /** Takes the fact, or null for the day; the path; and the element if this is about one element of a set. */
    Domain(FactType fact, AttributePath path, Object element, Collection<Object> values) {
        this.fact = fact;
        this.path = path;
        this.element = element;
        this.values = Collections.unmodifiableList(new ArrayList<>(new LinkedHashSet<>(values)));
    }

    FactType fact() {
        return fact;
    }

    AttributePath path() {
        return path;
    }

    /** Returns the element whose membership this is about, or null if it is about the attribute itself. */
    Object element() {
        return element;
    }

    boolean isElementOf(FactType owner, AttributePath set) {
        return element != null && fact == owner && path.toString().equals(set.toString());
    }

    List<Object> values() {
        return values;
    }

    /** Returns whether this is about whether a signal or concern is there. */
    boolean isPresence() {
        return path == null && fact != null && !fact.single() && element == Special.PRESENT;
    }

    BitSet where(Predicate<Object> test) {
        BitSet found = new BitSet(values.size());
        for (int i = 0; i < values.size(); i++) {
            if (test.test(values.get(i))) {
                found.set(i);
            }
        }
        return found;
    }

    BitSet everything() {
        BitSet all = new BitSet(values.size());
        all.set(0, values.size());
        return all;
    }

    BitSet everythingBut(BitSet some) {
        BitSet others = everything();
        others.andNot(some);
        return others;
    }
}
