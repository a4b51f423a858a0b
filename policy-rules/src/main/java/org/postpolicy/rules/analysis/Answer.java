package org.postpolicy.rules.analysis;

/**
 * What came of a question whether there is a submission.
 *
 * @param kind whether there is one
 * @param witness the submission, or null if none is shown
 */
public record Answer(Kind kind, Witness witness) {

    /** Whether there is such a submission. */
    public enum Kind {
        /** There is none; this is proved. */
        IMPOSSIBLE,
        /** There is one, and it has been tried. */
        SHOWN,
        /** Nobody knows. */
        UNDECIDED
    }

    static final Answer IMPOSSIBLE = new Answer(Kind.IMPOSSIBLE, null);
    static final Answer UNDECIDED = new Answer(Kind.UNDECIDED, null);

    /** Returns whether it is proved that there is none. */
    public boolean impossible() {
        return kind == Kind.IMPOSSIBLE;
    }

    /** Returns whether there is one to be shown. */
    public boolean shown() {
        return kind == Kind.SHOWN;
    }
}
