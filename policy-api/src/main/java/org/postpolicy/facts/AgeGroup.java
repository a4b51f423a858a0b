package org.postpolicy.facts;

/** The age group of an author. */
public enum AgeGroup {
    /** An adult. */
    ADULT,

    /** A young person. */
    YOUTH,

    /** A child. */
    CHILD
}
