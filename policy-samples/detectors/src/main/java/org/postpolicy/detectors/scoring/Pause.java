package org.postpolicy.detectors.scoring;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Leaves a failing service alone for a while, so that a crowd of posts does not keep it down; thread-safe. */
final class Pause {

    private final InstantSource clock;
    private final AtomicReference<Instant> end = new AtomicReference<>(Instant.MIN);

    Pause(InstantSource clock) {
        this.clock = clock;
    }

    boolean isOver() {
        return !clock.instant().isBefore(end.get());
    }

    /** Begins a pause; one that lasts longer already goes on. */
    void begin(Duration length) {
        Instant until = clock.instant().plus(length);
        end.accumulateAndGet(until, (one, other) -> one.isAfter(other) ? one : other);
    }
}
