package org.postpolicy.facts;

/** Who brought a post before the policy. */
public enum Submitter {
    /** The author, before or on posting. */
    AUTHOR,

    /** Somebody who complains of the post. */
    COMPLAINANT,

    /** A moderator. */
    MODERATOR,

    /** A program that collected the post. */
    CRAWLER
}
