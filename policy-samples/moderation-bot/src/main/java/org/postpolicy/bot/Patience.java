package org.postpolicy.bot;

import java.time.Duration;

/** Waits between two attempts. */
interface Patience {

    void pause(Duration time) throws InterruptedException;

    /**
     * Returns whether to try again.
     *
     * @param tries how many tries have failed
     * @param next how long the pause before the next one would be
     */
    default boolean lasts(int tries, Duration next) {
        return true;
    }

    /** Really waits, for as long as it takes. */
    Patience REAL = time -> Thread.sleep(time.toMillis());

    /** Really waits, for somebody who waits too: for three tries and for no pause of more than a minute. */
    Patience BRIEF = new Patience() {
        @Override
        public void pause(Duration time) throws InterruptedException {
            REAL.pause(time);
        }

        @Override
        public boolean lasts(int tries, Duration next) {
            return tries < 3 && next.compareTo(Duration.ofMinutes(1)) <= 0;
        }
    };

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
