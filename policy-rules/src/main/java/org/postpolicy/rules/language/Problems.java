package org.postpolicy.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.postpolicy.Problem;

/** Collects everything that is wrong, so that a reader mends it in one round; not thread-safe. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Adds a problem at a place. */
    public void add(ProblemCode code, Place place, String message, String remedy) {
        found.add(new Problem(code.code(), place.file(), place.line(), place.column(), message, remedy));
    }

    /** Adds problems that were found elsewhere. */
    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    /** Returns whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns what was found, in the order in which it was added. */
    public List<Problem> list() {
        return List.copyOf(found);
    }
}
