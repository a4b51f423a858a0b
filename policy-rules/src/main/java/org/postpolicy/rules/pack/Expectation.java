package org.postpolicy.rules.pack;

import java.util.List;
import org.postpolicy.Verdict;

/**
 * What must come of a scenario; null stands for what it does not ask.
 *
 * @param silent whether the rule must not speak; everything else is null then
 * @param verdict the verdict of the rule's finding, or null
 * @param evidence the words that its evidence shows, in order, or null
 * @param obligation its obligation, or null
 * @param limit the verdict to which it limits the pack, or null
 * @param concerns the clauses of the concerns that must exist, or null
 */
public record Expectation(
        boolean silent,
        Verdict verdict,
        List<String> evidence,
        ExpectedObligation obligation,
        Verdict limit,
        List<String> concerns) {

    /** Copies the lists. */
    public Expectation {
        evidence = evidence == null ? null : List.copyOf(evidence);
        concerns = concerns == null ? null : List.copyOf(concerns);
    }

    /** Returns the expectation that the rule stays silent. */
    static Expectation silence() {
        return new Expectation(true, null, null, null, null, null);
    }
}
