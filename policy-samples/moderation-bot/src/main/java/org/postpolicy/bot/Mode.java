package org.postpolicy.bot;

/** How far a bot goes. */
enum Mode {
    /** It judges and writes down what it would do, and does nothing. */
    SHADOW,

    /** It does what the configuration says. */
    ACT
}
