package org.postpolicy.facts;

/** Who ordered a moderator's action. */
public enum ModerationAuthority {
    /** The chief executive. */
    CEO,

    /** Somebody the chief executive named for it. */
    CEO_DESIGNATE,

    /** The moderator alone. */
    MODERATOR,

    /** Somebody else. */
    OTHER
}
