package org.postpolicy.facts;

/** Whose channel it is, seen from the institution whose policy judges. */
public enum ChannelOwner {
    /** The institution's own, or run for it by its agents. */
    OWN_INSTITUTION,

    /** Another organization's. */
    OTHER_ORGANIZATION,

    /** A private person's. */
    INDIVIDUAL
}
