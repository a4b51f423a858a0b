package org.postpolicy.workbench;

/** Says that the command was called in a way that makes no sense. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
