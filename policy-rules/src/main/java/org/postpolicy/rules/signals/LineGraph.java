package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The lines of all lists as one graph: a line is a row of places with steps between them; not thread-safe.
 *
 * <p>The alternatives of a line meet again in the same place, so a line costs what is written, not what it stands for.
 */
final class LineGraph {

    /** The place where every line begins. */
    static final int START = 0;

    /** A step and the place to which it leads. */
    record Way(int step, int place) {}

    private final List<List<Way>> ways = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final BitSet literal = new BitSet();

    LineGraph() {
        place();
    }

    /** Returns a new place. */
    int place() {
        ways.add(new ArrayList<>(1));
        entries.add(null);
        return ways.size() - 1;
    }

    /** Returns a new place to which only what is written leads, and none of its everyday forms. */
    int literalPlace() {
        int place = place();
        literal.set(place);
        return place;
    }

    boolean isLiteral(int place) {
        return literal.get(place);
    }

    /** Returns how many places there are. */
    int places() {
        return ways.size();
    }

    /** Leads from a place to another. */
    void lead(int from, int step, int to) {
        ways.get(from).add(new Way(step, to));
    }

    /** Ends a line in a place. */
    void end(int place, Entry entry) {
        entries.set(place, entry);
    }

    List<Way> waysFrom(int place) {
        return ways.get(place);
    }

    /** Returns what the line that ends in a place stands for, or null if none does. */
    Entry entry(int place) {
        return entries.get(place);
    }
}
