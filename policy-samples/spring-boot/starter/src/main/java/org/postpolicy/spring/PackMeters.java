package org.postpolicy.spring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;

/** Measures the readings of the packs, so that somebody can be told when they fail. */
final class PackMeters implements MeterBinder {

    private final PackKeeper keeper;

    PackMeters(PackKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("postpolicy.packs.current", keeper, kept -> current(kept.state()))
                .description("1 if the packs that judge are the ones that were read last, 0 if that reading failed")
                .register(meters);
        readings(meters, "success", kept -> kept.state().reloads());
        readings(meters, "failure", kept -> kept.state().failures());
    }

    private void readings(MeterRegistry meters, String outcome, ToDoubleFunction<PackKeeper> count) {
        FunctionCounter.builder("postpolicy.packs.readings", keeper, count)
                .description("How often the packs were read, the first time included")
                .tag("outcome", outcome)
                .register(meters);
    }

    private static double current(PackState state) {
        return state.condition() == PackState.Condition.CURRENT ? 1 : 0;
    }
}
