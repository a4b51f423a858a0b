package org.postpolicy.facts;

/** What a moderator did with a post. */
public enum ModerationAction {
    /** Nothing. */
    NONE,

    /** Looked at it. */
    CHECKED,

    /** Changed it. */
    ALTERED,

    /** Took it off. */
    REMOVED,

    /** Found it in order. */
    CLEARED
}
