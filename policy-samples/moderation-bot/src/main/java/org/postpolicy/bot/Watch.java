package org.postpolicy.bot;

/** Which posts of a Mastodon server a bot looks at. */
enum Watch {
    /** Those that mention its account. */
    MENTIONS,

    /** All public ones that were written on the server. */
    LOCAL
}
