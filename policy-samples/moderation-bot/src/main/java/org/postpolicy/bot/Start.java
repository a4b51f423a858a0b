package org.postpolicy.bot;

/** Where a bot begins when it has no journal yet. */
enum Start {
    /** With what comes from now on. */
    NOW,

    /** With the oldest post that the platform still gives. */
    BEGINNING
}
