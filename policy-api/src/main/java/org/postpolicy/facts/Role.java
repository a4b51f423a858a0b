package org.postpolicy.facts;

/** What an author is to the institution whose policy judges. */
public enum Role {
    /** A member of the public. */
    PUBLIC,

    /** An employee. */
    EMPLOYEE,

    /** An outside person whom the institution invited to contribute. */
    EXTERNAL_CONTRIBUTOR,

    /** A member of the governing board. */
    TRUSTEE
}
