package org.postpolicy.bot;

/** Says that the platform does not let the bot in any more. */
final class ShutOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ShutOut(String reason) {
        super(reason);
    }
}
