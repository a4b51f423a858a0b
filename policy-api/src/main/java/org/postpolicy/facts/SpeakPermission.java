package org.postpolicy.facts;

/** Who permitted an author to speak for the institution. */
public enum SpeakPermission {
    /** The executive director. */
    EXECUTIVE_DIRECTOR,

    /** Somebody else. */
    OTHER
}
