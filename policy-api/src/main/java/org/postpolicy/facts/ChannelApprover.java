package org.postpolicy.facts;

/** Who has approved a channel. */
public enum ChannelApprover {
    /** The chief executive. */
    CEO,

    /** A delegate of the chief executive. */
    CEO_DELEGATE,

    /** The division. */
    DIVISION,

    /** The committee that decides on new sites. */
    WEB_GOVERNANCE_COMMITTEE,

    /** Somebody else. */
    OTHER
}
