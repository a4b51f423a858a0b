package org.postpolicy.bot;

/** Says what is wrong with the configuration, where it stands and what to do. */
final class Misconfigured extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Misconfigured(String message) {
        super(message);
    }
}
