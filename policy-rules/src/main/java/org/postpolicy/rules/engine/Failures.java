package org.postpolicy.rules.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes failures to the log by their classes and frames alone, because a message may quote a post. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(JudgingEngine.class);
    private static final int MOST_CAUSES = 5;
    private static final int MOST_FRAMES = 30;

    private Failures() {}

    /** Logs what failed and where. */
    static void log(String what, Throwable failure) {
        if (LOG.isWarnEnabled()) {
            LOG.warn("{} {}", what, trace(failure));
        }
    }

    /** Returns the name of the class, the short one if it has one. */
    static String nameOf(Throwable failure) {
        String simple = failure.getClass().getSimpleName();
        return simple.isEmpty() ? failure.getClass().getName() : simple;
    }

    /** Returns classes and frames, of the causes too, without any message. */
    static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        Throwable one = failure;
        for (int i = 0; i < MOST_CAUSES && one != null; i++) {
            trace.append(i == 0 ? "" : "\nCaused by: ").append(one.getClass().getName());
            frames(one.getStackTrace(), trace);
            one = one.getCause();
        }
        return trace.toString();
    }

    private static void frames(StackTraceElement[] frames, StringBuilder trace) {
        for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
            trace.append("\n\tat ").append(frames[i]);
        }
        if (frames.length > MOST_FRAMES) {
            trace.append("\n\t… ").append(frames.length - MOST_FRAMES).append(" more");
        }
    }
}
