package org.postpolicy.quality;

/** Counts how often something was seen where it should be, and where it should not; not thread-safe. */
final class Tally {

    private int hits;
    private int misses;
    private int falseAlarms;
    private int rightlySilent;

    void count(boolean expected, boolean seen) {
        if (expected && seen) {
            hits++;
        } else if (expected) {
            misses++;
        } else if (seen) {
            falseAlarms++;
        } else {
            rightlySilent++;
        }
    }

    Share recall() {
        return new Share(hits, hits + misses);
    }

    Share precision() {
        return new Share(hits, hits + falseAlarms);
    }

    /** Returns the share of false alarms among the texts where nothing should be seen. */
    Share falseAlarms() {
        return new Share(falseAlarms, falseAlarms + rightlySilent);
    }

    /** Returns the share of texts where rightly nothing was seen among those where nothing should be seen. */
    Share silence() {
        return new Share(rightlySilent, falseAlarms + rightlySilent);
    }

    /** Returns the share of texts that were judged as they should be. */
    Share right() {
        return new Share(hits + rightlySilent, hits + misses + falseAlarms + rightlySilent);
    }
}
