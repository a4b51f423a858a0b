package org.postpolicy.rules.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How long the detectors may take together, from a moment on.
 *
 * @param length the length, or null for no limit
 * @param start the moment on the clock of {@link System#nanoTime()}
 */
record TimeLimit(Duration length, long start) {

    static TimeLimit startingNow(Duration length) {
        return new TimeLimit(length, System.nanoTime());
    }

    /** Returns whether the time was up at a moment. */
    boolean passedAt(long moment) {
        return length != null && moment - start > nanoseconds();
    }

    /** Returns how many nanoseconds are left; all there are without a limit. */
    long remaining() {
        return length == null ? Long.MAX_VALUE : Math.max(nanoseconds() - (System.nanoTime() - start), 0);
    }

    // Saturates, so that a limit of centuries is none.
    private long nanoseconds() {
        return TimeUnit.NANOSECONDS.convert(length);
    }

    /** Returns the length for people, such as {@code 300 ms} or {@code 1.5 s}. */
    String inWords() {
        boolean brief = length.compareTo(Duration.ofSeconds(1)) < 0;
        BigDecimal number = BigDecimal.valueOf(nanoseconds(), brief ? 6 : 9);
        return number.stripTrailingZeros().toPlainString() + (brief ? " ms" : " s");
    }
}
