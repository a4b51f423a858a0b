package org.postpolicy.facts;

/** Who can see a post. */
public enum Visibility {
    /** Anybody. */
    PUBLIC,

    /** Members of a group, friends or followers. */
    MEMBERS_ONLY,

    /** The addressee alone. */
    DIRECT
}
