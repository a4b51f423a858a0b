package org.postpolicy.facts;

/** What a person has said of a signal. */
public enum Review {
    /** Nobody has looked yet. */
    UNREVIEWED,

    /** A person confirmed it. */
    CONFIRMED,

    /** A person dismissed it; it then matches nothing. */
    DISMISSED
}
