package org.postpolicy.facts;

/** A guideline or procedure that is on record for a channel. */
public enum Governance {
    /** Communication. */
    COMMUNICATION,

    /** Keeping of records. */
    RECORDS_MANAGEMENT,

    /** Moderation. */
    MODERATION,

    /** Good practice in running a channel. */
    BEST_PRACTICES
}
