package org.postpolicy;

/** What a policy says of a submission, from the mildest to the gravest. */
public enum Verdict {

    /** Nothing stands against it. */
    ALLOW,

    /** It may be published; the author gets advice first. */
    ADVISE,

    /** A person must look before it is published. */
    HOLD,

    /** It must not be published; this rests on facts or on what a person confirmed, never on text alone. */
    REJECT;

    /**
     * Returns the graver of two verdicts.
     *
     * @param other another verdict
     * @return this or the other
     */
    public Verdict orGraver(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Returns the milder of two verdicts.
     *
     * @param other another verdict
     * @return this or the other
     */
    public Verdict orMilder(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
