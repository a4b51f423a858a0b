package org.postpolicy.rules.signals;

import java.util.Arrays;

/** Remembers where a walk has been, without an object for each place; not thread-safe. */
final class Visited {

    private static final int FEW = 32;

    // A place is kept as the number after it, so that 0 stands for none.
    private long[] slots = new long[FEW];
    private int size;

    /** Adds a place, a number from 0 on, and returns whether it is new. */
    boolean add(long place) {
        if (2 * size == slots.length) {
            grow();
        }
        int slot = slot(place + 1);
        if (slots[slot] != 0) {
            return false;
        }
        slots[slot] = place + 1;
        size++;
        return true;
    }

    /** Forgets every place. */
    void clear() {
        if (size > 0) {
            slots = slots.length == FEW ? slots : new long[FEW];
            Arrays.fill(slots, 0);
            size = 0;
        }
    }

    private void grow() {
        long[] before = slots;
        slots = new long[2 * before.length];
        for (long kept : before) {
            if (kept != 0) {
                slots[slot(kept)] = kept;
            }
        }
    }

    /** Returns where a number is, or else the free slot where it belongs. */
    private int slot(long kept) {
        int mask = slots.length - 1;
        int slot = (int) (kept * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (slots[slot] != 0 && slots[slot] != kept) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
