package org.postpolicy.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Tells whether the date of a post can be right: a wrong one would put the post before the policy, where nothing counts
 * against it.
 *
 * @param clock what time it is
 */
record DateCheck(Clock clock) {

    // None of these platforms existed before.
    private static final Instant FIRST = Instant.parse("2004-01-01T00:00:00Z");
    // Dates without a zone, and clocks that are a little ahead.
    private static final Duration AHEAD = Duration.ofDays(1);

    /** Returns whether a date can be right; no date at all stands for now. */
    boolean accepts(Instant at) {
        return at == null || !at.isBefore(FIRST) && !at.isAfter(clock.instant().plus(AHEAD));
    }
}
