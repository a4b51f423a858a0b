package org.postpolicy.facts;

/** What an incident is about. */
public enum IncidentKind {
    /** The content of a post. */
    CONTENT,

    /** Somebody's conduct. */
    CONDUCT,

    /** A disclosure of personal information. */
    PRIVACY_BREACH,

    /** The safety of an account or system. */
    SECURITY,

    /** Anything else. */
    OTHER
}
