package org.postpolicy.facts;

/** Content that a channel says it does not take. */
public enum ExcludedContent {
    /** Creative works of users. */
    USER_WORKS,

    /** Posts of users. */
    POST,

    /** Comments. */
    COMMENT,

    /** Replies. */
    REPLY,

    /** Messages. */
    MESSAGE,

    /** Tags. */
    TAG,

    /** Shared content. */
    SHARE
}
