package org.postpolicy.spring;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.postpolicy.Decision;
import org.postpolicy.Pack;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.facts.Channel;

/** The application's engine: observed, and holding everything as long as there are no packs. */
final class KeptEngine implements PolicyEngine {

    private final PackKeeper keeper;
    private final ObservationRegistry observations;
    private final Clock clock;

    KeptEngine(PackKeeper keeper, ObservationRegistry observations, Clock clock) {
        this.keeper = keeper;
        this.observations = observations;
        this.clock = clock;
    }

    @Override
    public Decision evaluate(Submission submission) {
        return observed("postpolicy.evaluate", engine -> engine.evaluate(submission));
    }

    @Override
    public Decision audit(Channel channel) {
        return observed("postpolicy.audit", engine -> engine.audit(channel));
    }

    @Override
    public void reload() {
        keeper.reload();
    }

    @Override
    public List<Pack> packs() {
        return keeper.engine().map(PolicyEngine::packs).orElse(List.of());
    }

    private Decision observed(String name, Function<PolicyEngine, Decision> judging) {
        DecisionContext context = new DecisionContext();
        return Observation.createNotStarted(name, () -> context, observations).observe(() -> {
            Decision decision = keeper.engine().map(judging).orElseGet(this::held);
            context.decided(decision);
            return decision;
        });
    }

    /** Incomplete, and therefore on hold, with what keeps the packs from loading. */
    private Decision held() {
        return new Decision(clock.instant(), List.of(), keeper.state().problems());
    }
}
