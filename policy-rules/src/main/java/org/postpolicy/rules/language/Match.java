package org.postpolicy.rules.language;

import java.util.List;
import org.postpolicy.facts.Signal;

/**
 * A rule that spoke.
 *
 * @param pack the index of its pack
 * @param rule the rule
 * @param facts the facts as its pack sees them
 * @param evidence the signals that matched, each once, in the order in which they were given
 */
public record Match(int pack, RuleDefinition rule, Facts facts, List<Signal> evidence) {

    /** Copies the evidence. */
    public Match {
        evidence = List.copyOf(evidence);
    }
}
