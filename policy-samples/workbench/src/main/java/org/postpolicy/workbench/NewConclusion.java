package org.postpolicy.workbench;

import org.postpolicy.Verdict;

/**
 * What a new rule concludes.
 *
 * @param annotation the name of the line in the head of the rule
 * @param expectation the name of what a scenario expects of it
 * @param value the verdict, or the kind of obligation
 */
record NewConclusion(String annotation, String expectation, String value) {

    /** What a rule concludes unless its writer says otherwise. */
    static final NewConclusion HOLD = verdict(Verdict.HOLD);

    private static final String VERDICT = "verdict";
    private static final String OBLIGE = "oblige";

    static NewConclusion verdict(Verdict verdict) {
        return new NewConclusion(VERDICT, VERDICT, verdict.name());
    }

    static NewConclusion limit(Verdict verdict) {
        return new NewConclusion("limit", "limit", verdict.name());
    }

    static NewConclusion oblige(String kind) {
        return new NewConclusion(OBLIGE, "obligation", kind);
    }

    /** Returns whether the author of a post is told. */
    boolean hasMessage() {
        return annotation.equals(VERDICT);
    }

    boolean obliges() {
        return annotation.equals(OBLIGE);
    }

    boolean permits() {
        return equals(verdict(Verdict.ALLOW));
    }

    boolean rejects() {
        return equals(verdict(Verdict.REJECT));
    }
}
