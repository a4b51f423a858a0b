package org.postpolicy.facts;

/** What a signal may do to a post. */
public enum SignalCategory {
    /** It can hold a post. */
    SUSPICION,

    /** It can only lead to advice. */
    STYLE,

    /** It is a condition inside rules and never a ground by itself. */
    CONTEXT
}
