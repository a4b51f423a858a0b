package org.postpolicy.facts;

/** What a reply answers. */
public enum RepliedKind {
    /** A question. */
    QUESTION,

    /** A complaint. */
    COMPLAINT,

    /** An inquiry by a journalist or news outlet. */
    MEDIA_INQUIRY,

    /** An ordinary comment. */
    COMMENT
}
