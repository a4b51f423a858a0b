package org.postpolicy.rules.signals;

import org.postpolicy.facts.Signal;

/**
 * A signal and the packs that see it.
 *
 * @param signal the signal
 * @param packs the packs, bit i for pack i; a built-in signal is seen by every pack except those whose own word list
 *     replaces the built-in one, a pack's own words by that pack only
 */
public record Seen(Signal signal, long packs) {}
