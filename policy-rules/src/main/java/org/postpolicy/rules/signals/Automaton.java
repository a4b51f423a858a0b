package org.postpolicy.rules.signals;

/**
 * Tells, step by step, on which lines of the lists a row of words is: from each state a step leads to one state at most.
 *
 * <p>Immutable; one hash table from a state and a step to the next state.
 */
final class Automaton {

    static final int START = 0;
    static final int NOWHERE = -1;

    private static final byte STRAIGHT = 1;
    private static final byte BEHIND_GAP = 2;

    private final long[] keys;
    private final int[] targets;
    private final Entry[][] entries;
    private final byte[] ways;

    Automaton(long[] keys, int[] targets, Entry[][] entries) {
        this.keys = keys;
        this.targets = targets;
        this.entries = entries;
        this.ways = new byte[entries.length];
        for (int i = 0; i < keys.length; i++) {
            if (targets[i] != NOWHERE) {
                ways[(int) (keys[i] >> 32)] |= Step.isBehindGap((int) keys[i]) ? BEHIND_GAP : STRAIGHT;
            }
        }
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
        return targets[slot(key(state, step), keys, targets)];
    }

    /** Returns what the lines that end in a state stand for. */
    Entry[] entries(int state) {
        return entries[state];
    }

    /** Returns whether some step leads on from a state with the very next word. */
    boolean goesStraightOn(int state) {
        return (ways[state] & STRAIGHT) != 0;
    }

    /** Returns whether some step leads on from a state behind other words. */
    boolean goesOnBehindGap(int state) {
        return (ways[state] & BEHIND_GAP) != 0;
    }

    int states() {
        return entries.length;
    }
}
