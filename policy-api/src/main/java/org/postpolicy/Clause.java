package org.postpolicy;

import java.util.List;

/**
 * One testable idea of a policy, restated in our own words.
 *
 * @param id the identifier, such as {@code TPL-DIR-10}
 * @param section where the source says it
 * @param says what it says
 * @param rules the names of the rules that act on it; empty if none can
 * @param byHand why a person must judge it, or null if rules do
 * @param cites policies and laws that it refers to
 * @param choice how it was read where careful readers differ, or null
 */
public record Clause(
        String id, String section, Text says, List<String> rules, String byHand, List<String> cites, String choice) {

    /** Copies the lists. */
    public Clause {
        rules = List.copyOf(rules);
        cites = List.copyOf(cites);
    }
}
