package org.postpolicy.facts;

/** When posts on a channel are looked at. */
public enum ModerationMode {
    /** Before they appear. */
    PRE,

    /** After they have appeared. */
    POST,

    /** Not at all. */
    NONE
}
