package org.postpolicy.rules.signals;

import org.postpolicy.facts.Ground;

/**
 * What the automaton knows of a phrase: a signal, or a cue that patterns and detectors ask for.
 *
 * @param words how many words the phrase has
 * @param anyEnding whether its last word may have any ending
 * @param meaning the signal, or null for a cue
 * @param cue the number of the cue, or -1 for a signal
 * @param ground the protected ground of a cue, or null
 */
record Entry(int words, boolean anyEnding, Meaning meaning, int cue, Ground ground) {}
