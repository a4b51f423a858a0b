package org.postpolicy.facts;

/** What sort of contribution a post is. */
public enum PostKind {
    /** A post that starts a conversation. */
    POST,

    /** A comment on somebody's post. */
    COMMENT,

    /** An answer to a comment, question or message. */
    REPLY,

    /** A message to the institution or to another person. */
    MESSAGE,

    /** A tag put on somebody's content. */
    TAG,

    /** A passing-on of somebody's content by the platform's own function. */
    SHARE
}
