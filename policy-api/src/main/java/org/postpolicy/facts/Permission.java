package org.postpolicy.facts;

/** The owner's permission to use material, as recorded. */
public enum Permission {
    /** None on record. */
    NONE,

    /** Given by word of mouth. */
    ORAL,

    /** Given in writing. */
    WRITTEN,

    /** The owner's posted terms already allow the use. */
    COVERED_BY_TERMS
}
