package org.postpolicy.workbench;

import org.postpolicy.Clause;
import org.postpolicy.Pack;

/**
 * The clause on which a new rule acts.
 *
 * @param id its identifier
 * @param begun whether it stood in no register before
 */
record ClauseOfRule(String id, boolean begun) {

    /** Finds the clause, given the pack before and after the rule was added. */
    static ClauseOfRule in(Pack former, Pack begun, String rule) {
        String id = begun.clauses().stream()
                .filter(clause -> clause.rules().contains(rule))
                .map(Clause::id)
                .findFirst()
                .orElseThrow();
        return new ClauseOfRule(
                id, former.clauses().stream().noneMatch(clause -> clause.id().equals(id)));
    }
}
