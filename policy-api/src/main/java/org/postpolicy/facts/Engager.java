package org.postpolicy.facts;

/** Who engaged an outside contributor. */
public enum Engager {
    /** The institution whose policy judges. */
    OWN_INSTITUTION,

    /** Somebody else. */
    OTHER
}
