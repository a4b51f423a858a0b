package org.postpolicy.facts;

/** How serious an incident is, set by a person. */
public enum Severity {
    /** Minor. */
    MINOR,

    /** Moderate. */
    MODERATE,

    /** Serious. */
    SERIOUS
}
