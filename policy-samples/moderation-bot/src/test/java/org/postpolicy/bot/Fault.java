package org.postpolicy.bot;

/** What a server on loopback does wrong. */
enum Fault {
    NONE,
    TOO_MANY,
    BROKEN_BEFORE,
    BROKEN_AFTER,
    CUT_BEFORE,
    CUT_AFTER,
    SLOW,
    STALLED
}
