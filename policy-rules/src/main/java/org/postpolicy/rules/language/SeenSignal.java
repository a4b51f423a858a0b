package org.postpolicy.rules.language;

import org.postpolicy.facts.Signal;

/**
 * A signal and who sees it: a word list of a pack is seen by this pack only.
 *
 * @param signal the signal
 * @param packs the packs that see it; bit i stands for the pack with index i
 */
public record SeenSignal(Signal signal, long packs) {

    /** The most packs that one engine can judge by. */
    public static final int MOST_PACKS = 63;

    /** The bits of all packs. */
    public static final long ALL_PACKS = -1L;

    /** Returns whether the pack with this index sees the signal. */
    public boolean seenBy(int pack) {
        return (packs & 1L << pack) != 0;
    }
}
