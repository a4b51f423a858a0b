package org.postpolicy.rules.engine;

import org.postpolicy.rules.analysis.Witness;

/**
 * A submission that was thought out to reach a change.
 *
 * @param why which change it reaches, in a few words
 * @param witness the submission
 */
public record Reached(String why, Witness witness) {}
