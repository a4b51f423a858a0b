package org.postpolicy.spring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import org.postpolicy.PackDecision;

/** Counts the verdicts of each pack. */
final class VerdictCounts implements ObservationHandler<DecisionContext> {

    private final MeterRegistry meters;

    VerdictCounts(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void onStop(DecisionContext context) {
        context.decision().ifPresent(decision -> decision.packs().forEach(this::count));
    }

    private void count(PackDecision pack) {
        meters.counter(
                        "postpolicy.verdicts",
                        "pack",
                        pack.id(),
                        "verdict",
                        pack.verdict().name())
                .increment();
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof DecisionContext;
    }
}
