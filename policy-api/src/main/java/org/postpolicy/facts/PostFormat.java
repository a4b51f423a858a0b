package org.postpolicy.facts;

/** The form in which a post comes. */
public enum PostFormat {
    /** Words alone. */
    TEXT,

    /** A picture. */
    IMAGE,

    /** A moving picture. */
    VIDEO,

    /** A sound recording. */
    AUDIO,

    /** A link with its preview. */
    LINK,

    /** A file such as a PDF. */
    DOCUMENT
}
