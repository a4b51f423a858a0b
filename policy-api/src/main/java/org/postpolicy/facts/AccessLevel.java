package org.postpolicy.facts;

/** How far an employee's access to social media for business goes. */
public enum AccessLevel {
    /** No access. */
    NONE,

    /** Reading and research. */
    READ,

    /** Reading and contributing. */
    CONTRIBUTE,

    /** Creating and running accounts as well. */
    CREATE_MAINTAIN
}
