package org.postpolicy.facts;

/** Whom or what an incident harmed, recorded by a person. */
public enum Harm {
    /** The author's own work. */
    OWN_JOB_PERFORMANCE,

    /** The work of other staff. */
    STAFF_JOB_PERFORMANCE,

    /** The public. */
    PUBLIC,

    /** Organizations that the institution works with. */
    PARTNER_ENTITIES,

    /** The institution's legitimate interests. */
    BUSINESS_INTERESTS
}
