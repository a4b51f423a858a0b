package org.postpolicy.rules.workshop;

import java.util.List;

/**
 * A rule that stayed silent for want of one thing.
 *
 * @param pack the identifier of its pack
 * @param rule its name
 * @param clauses the clauses on which it rests
 * @param conclusion what it would have concluded, as in {@link SpokenRule}
 * @param want what sort of thing was wanting
 * @param wanting the one condition that was not met
 */
public record NearRule(String pack, String rule, List<String> clauses, String conclusion, Want want, Reason wanting) {

    /** What sort of thing a silent rule wants, the most telling first. */
    public enum Want {
        /** A fact says something else. */
        FACT,
        /** Something is there that must not be. */
        ABSENCE,
        /** A signal or concern is there, and one of its attributes says something else. */
        OTHER_SIGNAL,
        /** Nothing of the kind was seen. */
        SIGNAL
    }

    /** Copies the list. */
    public NearRule {
        clauses = List.copyOf(clauses);
    }
}
