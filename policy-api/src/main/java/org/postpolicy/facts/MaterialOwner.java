package org.postpolicy.facts;

/** Who owns the material in a post. */
public enum MaterialOwner {
    /** The author of the post. */
    AUTHOR,

    /** The institution whose policy judges. */
    OWN_INSTITUTION,

    /** Somebody else. */
    THIRD_PARTY
}
