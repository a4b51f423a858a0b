package org.postpolicy.bot;

/** Says that a payload cannot be read, in words for the person who looks into it. */
final class BadPayload extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadPayload(String message) {
        super(message);
    }
}
