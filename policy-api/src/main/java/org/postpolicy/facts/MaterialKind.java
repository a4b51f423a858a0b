package org.postpolicy.facts;

/** What material a post carries besides its own words. */
public enum MaterialKind {
    /** None. */
    NONE,

    /** The author's own work. */
    OWN,

    /** Quoted words. */
    QUOTATION,

    /** A picture. */
    IMAGE,

    /** A video. */
    VIDEO,

    /** A document. */
    DOCUMENT,

    /** A logo or other mark. */
    LOGO,

    /** Anything else. */
    OTHER
}
