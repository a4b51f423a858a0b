package org.postpolicy.rules.signals;

import org.postpolicy.facts.Ground;
import org.postpolicy.facts.SignalSource;

/**
 * What a phrase, a pattern or a detector stands for.
 *
 * @param kind the signal's kind
 * @param subkind the sort within the kind, or null
 * @param ground the protected ground, or null
 * @param strength how sure it is, from 0 to 1
 * @param source how it is seen
 * @param packs the packs that see it, one bit each
 * @param exception whether nothing inside its words counts
 * @param ownWords whether a pack brought it, so that no built-in exception touches it
 */
record Meaning(
        String kind,
        String subkind,
        Ground ground,
        double strength,
        SignalSource source,
        long packs,
        boolean exception,
        boolean ownWords) {

    /** Returns what a structured detector sees. */
    static Meaning seen(String kind, String subkind, Ground ground, double strength, long packs) {
        return new Meaning(kind, subkind, ground, strength, SignalSource.PATTERN, packs, false, false);
    }

    Meaning about(Ground other) {
        return new Meaning(kind, subkind, other, strength, source, packs, exception, ownWords);
    }
}
