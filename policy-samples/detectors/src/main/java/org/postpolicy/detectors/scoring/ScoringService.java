package org.postpolicy.detectors.scoring;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * Where the service is and how long it may take.
 *
 * @param endpoint the address that takes requests by POST
 * @param key the key that the service gave to the host; it is sent in the header {@code X-Api-Key} and never shown
 * @param connectTime how long it may take to reach the service
 * @param answerTime how long it may take until the whole answer is there, connecting included
 * @param pause how long the service is left alone after a failure, unless it says itself how long
 * @param longestText the longest text that the service takes, in UTF-16 units
 */
public record ScoringService(
        URI endpoint, String key, Duration connectTime, Duration answerTime, Duration pause, int longestText) {

    /** Checks that nothing is missing. */
    public ScoringService {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(key, "key");
        if (connectTime.isNegative() || connectTime.isZero() || answerTime.isNegative() || answerTime.isZero()) {
            throw new IllegalArgumentException("A time-out must be longer than nothing. Give some milliseconds.");
        }
        if (pause.isNegative() || longestText < 1) {
            throw new IllegalArgumentException("A pause may not be negative, and a text must be allowed some length.");
        }
    }

    /**
     * Returns a service with usual limits: two seconds for an answer, ten seconds of pause, 20,000 characters.
     *
     * @param endpoint the address that takes requests by POST
     * @param key the key that the service gave to the host
     * @return the service
     */
    public static ScoringService at(URI endpoint, String key) {
        return new ScoringService(
                endpoint, key, Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(10), 20_000);
    }

    /** Returns the address alone, because the key is secret. */
    @Override
    public String toString() {
        return "scoring service at " + endpoint;
    }
}
