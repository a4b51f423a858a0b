package org.postpolicy.facts;

/** For whom a channel or post is meant. */
public enum AudienceGroup {
    /** Everybody. */
    GENERAL,

    /** Children. */
    CHILDREN,

    /** Young people. */
    YOUTH,

    /** Staff. */
    STAFF
}
