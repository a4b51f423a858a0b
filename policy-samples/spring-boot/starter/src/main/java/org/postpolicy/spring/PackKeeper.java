package org.postpolicy.spring;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.postpolicy.PolicyEngine;
import org.postpolicy.PolicyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the engine, reloads its packs and remembers how that went. */
final class PackKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(PackKeeper.class);

    private final Supplier<PolicyEngine> loading;
    private final Clock clock;
    private volatile PolicyEngine engine;
    private volatile PackState state = PackState.before();

    PackKeeper(Supplier<PolicyEngine> loading, FailurePolicy failurePolicy, Clock clock) {
        this.loading = loading;
        this.clock = clock;
        try {
            reload();
        } catch (PolicyException broken) {
            if (failurePolicy == FailurePolicy.STOP) {
                throw broken;
            }
            LOG.error(
                    "The packs could not be loaded; every post is held until a reload succeeds.\n{}",
                    broken.getMessage());
        }
    }

    /** Reads all packs again, or for the first time if that never succeeded; keeps the former ones if it fails. */
    synchronized void reload() {
        try {
            if (engine == null) {
                engine = loading.get();
            } else {
                engine.reload();
            }
            state = state.succeeded(clock.instant());
        } catch (PolicyException broken) {
            state = state.failed(clock.instant(), broken.problems());
            throw broken;
        }
    }

    /** Returns the engine, or nothing as long as its packs never could be loaded. */
    Optional<PolicyEngine> engine() {
        return Optional.ofNullable(engine);
    }

    PackState state() {
        return state;
    }
}
