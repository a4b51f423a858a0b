package org.postpolicy.facts;

/** Who runs the platform under a channel. */
public enum Hosting {
    /** The institution itself. */
    OWN_PLATFORM,

    /** An outside service. */
    EXTERNAL_PLATFORM
}
