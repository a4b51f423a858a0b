package org.postpolicy.facts;

/** What an author does, or applies to do, on a channel. */
public enum Activity {
    /** Reads, gathers information, does research. */
    READ,

    /** Follows others. */
    FOLLOW,

    /** Posts, comments or answers. */
    CONTRIBUTE,

    /** Joins a network or group. */
    JOIN,

    /** Proposes a new channel. */
    PROPOSE_CHANNEL,

    /** Registers an account. */
    REGISTER_ACCOUNT,

    /** Creates a channel. */
    CREATE_CHANNEL,

    /** Runs a channel. */
    MAINTAIN_CHANNEL
}
