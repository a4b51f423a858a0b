/**
 * Detectors: text in, signals out, with the exact place of the words that show them.
 *
 * <p>A text is made visible (characters nobody can see are left out), folded, and passed once through one automaton that
 * holds every word list and every cue; patterns join cues, structured detectors read what stands in the text as typed.
 * It knows neither packs nor rules.
 */
package org.postpolicy.rules.signals;
