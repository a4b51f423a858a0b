package org.postpolicy.rules.engine;

import java.util.List;
import java.util.Set;
import org.postpolicy.facts.Concern;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.Facts;
import org.postpolicy.rules.language.RuleDefinition;

/**
 * What one pack sees of a submission, and which of its rules speak.
 *
 * @param pack the identifier of the pack
 * @param rules the rules that were asked, in the order of the pack
 * @param spoke the names of those that spoke
 * @param facts the facts, as the pack's institution sees them
 * @param signals the signals that the pack sees
 * @param concerns what its first layer holds or rejects
 */
public record PackSight(
        String pack,
        List<RuleDefinition> rules,
        Set<String> spoke,
        Facts facts,
        List<Signal> signals,
        List<Concern> concerns) {

    /** Copies the collections. */
    public PackSight {
        rules = List.copyOf(rules);
        spoke = Set.copyOf(spoke);
        signals = List.copyOf(signals);
        concerns = List.copyOf(concerns);
    }
}
