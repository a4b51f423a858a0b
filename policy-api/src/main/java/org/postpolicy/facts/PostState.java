package org.postpolicy.facts;

/** Where a post stands on its way. */
public enum PostState {
    /** Being written; the author asks before sending it. */
    DRAFT,

    /** Sent and not yet judged. */
    SUBMITTED,

    /** Kept back for a person. */
    HELD,

    /** Visible to its audience. */
    PUBLISHED,

    /** Published after a change by a moderator. */
    ALTERED,

    /** Taken off. */
    REMOVED
}
