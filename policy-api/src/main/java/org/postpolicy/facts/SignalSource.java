package org.postpolicy.facts;

/** How a signal was seen. */
public enum SignalSource {
    /** By a word list. */
    LEXICON,

    /** By a pattern or a checksum. */
    PATTERN,

    /** By data about the post or account. */
    METADATA,

    /** By a host's own classifier. */
    MODEL,

    /** By a person. */
    PERSON
}
