package org.postpolicy.facts;

/** How far the work on an incident has come. */
public enum IncidentStatus {
    /** Reported, not yet looked into. */
    REPORTED,

    /** Being looked into. */
    INVESTIGATING,

    /** Closed. */
    CLOSED
}
