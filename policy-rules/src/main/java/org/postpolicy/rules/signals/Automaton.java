package org.postpolicy.rules.signals;

import java.util.Arrays;

/**
 * Tells, step by step, on which lines of the lists a row of words is: from each state a step leads to one state at most.
 *
 * <p>Immutable; small enough to stay in the processor's cache, because every word of every text is tried.
 */
final class Automaton {

    static final int START = 0;
    static final int NOWHERE = -1;

    // Of each state, side by side so that one look into memory brings them all: the steps that may lead on, one bit for
    // several of them, so that most are turned away at once; those behind a gap; its slots; its entries.
    private static final int BEHIND_GAP = 1;
    private static final int SLOTS = 2;
    private static final int ENTRIES = 3;
    private static final int PARTS = 4;
    private static final long FREE = -1;
    private static final int SPREAD = 0x9E3779B9;
    private static final int WORD = 6;

    private final long[] states;
    // The slots of all states in one row: a step and where it leads.
    private final long[] slots;
    private final Entry[] entries;
    // Every word is tried from the start: where each step leads, by its sort and its number.
    private final int[][] fromStart = new int[Step.SORTS][0];
    // The steps that lead on from any state, one bit each.
    private final long[] asked;

    Automaton(int[] steps, int[] targets, int[] stepEnds, Entry[] entries, int[] entryEnds) {
        this.entries = entries;
        this.states = new long[stepEnds.length * PARTS];
        int[] sizes = sizes(stepEnds);
        this.slots = new long[Arrays.stream(sizes).sum()];
        this.asked = new long[(Arrays.stream(steps).max().orElse(0) >> WORD) + 1];
        Arrays.fill(slots, FREE);
        int firstStep = 0;
        int firstSlot = 0;
        int firstEntry = 0;
        for (int state = 0; state < stepEnds.length; state++) {
            states[state * PARTS + SLOTS] = pair(firstSlot, Math.max(0, sizes[state] - 1));
            states[state * PARTS + ENTRIES] = pair(firstEntry, entryEnds[state]);
            for (int i = firstStep; i < stepEnds[state]; i++) {
                enter(state, steps[i], targets[i]);
            }
            firstStep = stepEnds[state];
            firstSlot += sizes[state];
            firstEntry = entryEnds[state];
        }
    }

    private static int[] sizes(int[] stepEnds) {
        int[] sizes = new int[stepEnds.length];
        for (int state = START + 1; state < sizes.length; state++) {
            sizes[state] = size(stepEnds[state] - stepEnds[state - 1]);
        }
        return sizes;
    }

    /**
     * Returns how many slots some steps get: many are left free, which end a search soon. The start has none, because its
     * steps stand in a table of their own, and where a line ends nothing is searched for.
     */
    private static int size(int steps) {
        return steps < 2 ? 2 * steps : 4 * Integer.highestOneBit(steps);
    }

    private static long pair(int one, int other) {
        return (long) one << Integer.SIZE | other;
    }

    private void enter(int state, int step, int target) {
        states[state * PARTS + (Step.isBehindGap(step) ? BEHIND_GAP : 0)] |= bit(step);
        asked[Step.withoutGap(step) >> WORD] |= 1L << Step.withoutGap(step);
        if (state == START) {
            lead(step, target);
        } else {
            slots[slot(states[state * PARTS + SLOTS], step)] = pair(step, target);
        }
    }

    /** Returns the slot in which a step stands, or else the free one where it belongs. */
    private int slot(long place, int step) {
        int first = (int) (place >>> Integer.SIZE);
        int mask = (int) place;
        int at = step * SPREAD >>> 12 & mask;
        while (slots[first + at] != FREE && (int) (slots[first + at] >>> Integer.SIZE) != step) {
            at = at + 1 & mask;
        }
        return first + at;
    }

    private void lead(int step, int target) {
        int sort = Step.sort(step);
        int before = fromStart[sort].length;
        if (Step.number(step) >= before) {
            fromStart[sort] = Arrays.copyOf(fromStart[sort], Math.max(2 * before, Step.number(step) + 1));
            Arrays.fill(fromStart[sort], before, fromStart[sort].length, NOWHERE);
        }
        fromStart[sort][Step.number(step)] = target;
    }

    /** Returns one of 64 bits for a step, behind a gap or not. */
    static long bit(int step) {
        return 1L << (Step.withoutGap(step) * SPREAD >>> 26);
    }

    /** Returns the state after a step, or {@link #NOWHERE}. */
    int next(int state, int step) {
        if (state == START) {
            int[] leads = fromStart[Step.sort(step)];
            return Step.number(step) < leads.length ? leads[Step.number(step)] : NOWHERE;
        }
        int row = state * PARTS;
        if ((states[Step.isBehindGap(step) ? row + BEHIND_GAP : row] & bit(step)) == 0) {
            return NOWHERE;
        }
        long way = slots[slot(states[row + SLOTS], step)];
        return way == FREE ? NOWHERE : (int) way;
    }

    /** Returns whether a step, behind a gap or not, leads on from any state. */
    boolean asksFor(int step) {
        return step >> WORD < asked.length && (asked[step >> WORD] & 1L << step) != 0;
    }

    /** Returns the index of the first entry of the lines that end in a state. */
    int firstEntry(int state) {
        return (int) (states[state * PARTS + ENTRIES] >>> Integer.SIZE);
    }

    /** Returns the index after the last entry of the lines that end in a state. */
    int lastEntry(int state) {
        return (int) states[state * PARTS + ENTRIES];
    }

    Entry entry(int index) {
        return entries[index];
    }

    /** Returns the bits of all steps that lead on from a state with the very next word. */
    long straight(int state) {
        return states[state * PARTS];
    }

    /** Returns the bits of all steps that lead on from a state behind other words. */
    long behindGap(int state) {
        return states[state * PARTS + BEHIND_GAP];
    }

    int states() {
        return states.length / PARTS;
    }
}
