package org.postpolicy.facts;

/** Whether an author acts for an institution or as a private person. */
public enum Capacity {
    /** For the institution. */
    OFFICIAL,

    /** As a private person. */
    PERSONAL
}
