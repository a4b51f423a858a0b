package org.postpolicy.facts;

/** Who noticed a post. */
public enum Observer {
    /** A member of the public. */
    PUBLIC,

    /** An employee. */
    EMPLOYEE,

    /** A moderator. */
    MODERATOR,

    /** The chief executive. */
    CEO,

    /** Somebody the chief executive named for it. */
    CEO_DESIGNATE,

    /** A supervisor. */
    SUPERVISOR
}
