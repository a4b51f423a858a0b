package org.postpolicy.rules.signals;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Tells, step by step, on which lines of the lists a row of words is: from each state a step leads to one state at most.
 *
 * <p>Immutable; small enough to stay in the processor's cache, because every word of every text is tried.
 */
final class Automaton {

    static final int START = 0;
    static final int NOWHERE = -1;

    // The steps from each state in rising order, all states in one row, and where each step leads.
    private final int[] steps;
    private final int[] targets;
    private final int[] stepEnds;
    private final Entry[] entries;
    private final int[] entryEnds;
    // The steps that may lead on from a state, one bit for several of them, so that most are turned away at once.
    private final long[] straight;
    private final long[] behindGap;
    // Every word is tried from the start: where each step leads, by its sort and its number.
    private final int[][] fromStart = new int[Step.SORTS][0];
    private final BitSet asked = new BitSet();

    Automaton(int[] steps, int[] targets, int[] stepEnds, Entry[] entries, int[] entryEnds) {
        this.steps = steps;
        this.targets = targets;
        this.stepEnds = stepEnds;
        this.entries = entries;
        this.entryEnds = entryEnds;
        this.straight = new long[stepEnds.length];
        this.behindGap = new long[stepEnds.length];
        for (int state = 0; state < stepEnds.length; state++) {
            for (int i = firstStep(state); i < stepEnds[state]; i++) {
                allow(state, steps[i]);
            }
        }
        for (int i = 0; i < stepEnds[START]; i++) {
            lead(steps[i], targets[i]);
        }
    }

    private void allow(int state, int step) {
        (Step.isBehindGap(step) ? behindGap : straight)[state] |= bit(step);
        asked.set(Step.withoutGap(step));
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
        return 1L << (Step.withoutGap(step) * 0x9E3779B9 >>> 26);
    }

    private int firstStep(int state) {
        return state == START ? 0 : stepEnds[state - 1];
    }

    /** Returns the state after a step, or {@link #NOWHERE}. */
    int next(int state, int step) {
        if (state == START) {
            int[] leads = fromStart[Step.sort(step)];
            return Step.number(step) < leads.length ? leads[Step.number(step)] : NOWHERE;
        }
        if (((Step.isBehindGap(step) ? behindGap : straight)[state] & bit(step)) == 0) {
            return NOWHERE;
        }
        int place = Arrays.binarySearch(steps, firstStep(state), stepEnds[state], step);
        return place < 0 ? NOWHERE : targets[place];
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

    /** Returns the bits of all steps that lead on from a state with the very next word. */
    long straight(int state) {
        return straight[state];
    }

    /** Returns the bits of all steps that lead on from a state behind other words. */
    long behindGap(int state) {
        return behindGap[state];
    }

    int states() {
        return entryEnds.length;
    }
}
