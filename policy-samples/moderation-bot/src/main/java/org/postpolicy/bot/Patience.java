package org.postpolicy.bot;

import java.time.Duration;

/** Waits between two attempts. */
interface Patience {

    void pause(Duration time) throws InterruptedException;

    /** Really waits. */
    Patience REAL = time -> Thread.sleep(time.toMillis());

    /** Returns how long to wait: what the platform asks for, or else twice as long each time, up to five minutes. */
    static Duration after(Outcome.Later later, int attempt) {
        Duration longest = Duration.ofMinutes(5);
        if (later.rest() != null) {
            Duration limit = Duration.ofHours(1);
            return later.rest().compareTo(limit) < 0 ? later.rest() : limit;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempt, 20));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
