package org.postpolicy.bot;

/** Says that the platform did not answer for as long as somebody wanted to wait. */
final class OutOfReach extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutOfReach(String reason, int tries) {
        super("The posts could not be read: " + reason + " (" + (tries == 1 ? "1 try" : tries + " tries")
                + "). Check the address in the configuration and the network, or try again later.");
    }
}
