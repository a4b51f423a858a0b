package org.postpolicy.rules.signals;

import org.postpolicy.facts.Ground;

/**
 * What a line stands for: a signal, or a cue that patterns and detectors ask for.
 *
 * @param meaning the signal, or null for a cue
 * @param cue the number of the cue, or -1 for a signal
 * @param ground the protected ground of a cue, or null
 */
record Entry(Meaning meaning, int cue, Ground ground) {

    static Entry signal(Meaning meaning) {
        return new Entry(meaning, -1, null);
    }

    static Entry cue(int number, Ground ground) {
        return new Entry(null, number, ground);
    }
}
