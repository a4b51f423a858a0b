package org.postpolicy.detectors.scoring;

/** Says that the service gave no usable scores, so that nobody takes the post for clean. */
public final class ScoringFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScoringFailure(String message) {
        super(message);
    }

    ScoringFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
