package org.postpolicy.rules.workshop;

import java.util.List;

/**
 * How a clause stands to a text of its source.
 *
 * @param id the identifier of the clause
 * @param section where the source said it
 * @param state what became of its passage
 * @param lines the lines that the register pins; empty if it pins none
 * @param found the lines at which the passage stands in the text; the likeliest ones if it is stale or not pinned yet
 * @param sha256 the hash of what stands there, or null if nothing does
 * @param rules the rules that act on it
 */
public record DriftedClause(
        String id,
        String section,
        State state,
        List<Integer> lines,
        List<Integer> found,
        String sha256,
        List<RuleAtStake> rules) {

    /** What became of a passage. */
    public enum State {
        /** It stands where it stood. */
        SAME,
        /** It stands elsewhere, unchanged. */
        MOVED,
        /** It has changed or is gone, so that somebody must read the clause again. */
        STALE,
        /** The register does not pin it, so that nobody can tell. */
        UNPINNED
    }

    /**
     * A rule that rests on the clause.
     *
     * @param name the rule
     * @param scenarios the names of its scenarios
     */
    public record RuleAtStake(String name, List<String> scenarios) {

        /** Copies the list. */
        public RuleAtStake {
            scenarios = List.copyOf(scenarios);
        }
    }

    /** Copies the lists. */
    public DriftedClause {
        lines = List.copyOf(lines);
        found = List.copyOf(found);
        rules = List.copyOf(rules);
    }
}
