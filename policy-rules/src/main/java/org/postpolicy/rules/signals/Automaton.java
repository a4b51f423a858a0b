package org.postpolicy.rules.signals;

import java.util.BitSet;

/**
 * Tells, step by step, on which lines of the lists a row of words is: from each state a step leads to one state at most.
 *
 * <p>Immutable; one hash table from a state and a step to the next state.
 */
final class Automaton {

    static final int START = 0;
    static final int NOWHERE = -1;

    private final long[] keys;
    private final int[] targets;
    private final Entry[] entries;
    private final int[] entryEnds;
    // The steps that may lead on from a state, one bit for several of them, so that most are turned away at once.
    private final long[] straight;
    private final long[] behindGap;
    // Every word is tried from the start, where the bits of a single state say nothing.
    private final BitSet starts = new BitSet();
    private final BitSet asked = new BitSet();

    Automaton(long[] keys, int[] targets, Entry[] entries, int[] entryEnds) {
        this.keys = keys;
        this.targets = targets;
        this.entries = entries;
        this.entryEnds = entryEnds;
        this.straight = new long[entryEnds.length];
        this.behindGap = new long[entryEnds.length];
        for (int i = 0; i < keys.length; i++) {
            if (targets[i] != NOWHERE) {
                allow((int) (keys[i] >> 32), (int) keys[i]);
            }
        }
    }

    private void allow(int state, int step) {
        (Step.isBehindGap(step) ? behindGap : straight)[state] |= bit(step);
        asked.set(Step.withoutGap(step));
        if (state == START) {
            starts.set(step);
        }
    }

    private static long bit(int step) {
        return 1L << (step * 0x9E3779B9 >>> 26);
    }

    /** Returns one number for a state and a step. */
    static long key(int state, int step) {
        return (long) state << 32 | step;
    }

    /** Returns where a key stands in a table whose size is a power of two, or where it may be put. */
    static int slot(long key, long[] keys, int[] targets) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (targets[slot] != NOWHERE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Returns the state after a step, or {@link #NOWHERE}. */
    int next(int state, int step) {
        return mayLead(state, step) ? targets[slot(key(state, step), keys, targets)] : NOWHERE;
    }

    private boolean mayLead(int state, int step) {
        if (state == START) {
            return starts.get(step);
        }
        return ((Step.isBehindGap(step) ? behindGap : straight)[state] & bit(step)) != 0;
    }

    /** Returns whether a step, behind a gap or not, leads on from any state. */
    boolean asksFor(int step) {
        return asked.get(step);
    }

    /** Returns the index of the first entry of the lines that end in a state. */
    int firstEntry(int state) {
        return state == START ? 0 : entryEnds[state - 1];
    }

    /** Returns the index after the last entry of the lines that end in a state. */
    int lastEntry(int state) {
        return entryEnds[state];
    }

    Entry entry(int index) {
        return entries[index];
    }

    /** Returns whether some step leads on from a state with the very next word. */
    boolean goesStraightOn(int state) {
        return straight[state] != 0;
    }

    /** Returns whether some step leads on from a state behind other words. */
    boolean goesOnBehindGap(int state) {
        return behindGap[state] != 0;
    }

    int states() {
        return entryEnds.length;
    }
}
