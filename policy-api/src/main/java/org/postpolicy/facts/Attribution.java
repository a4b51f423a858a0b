package org.postpolicy.facts;

/** How the maker of material is credited. */
public enum Attribution {
    /** Not at all. */
    NONE,

    /** In words. */
    TEXT,

    /** By a link to the source. */
    LINK
}
