package org.postpolicy.spring;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.postpolicy.PolicyEngine;
import org.postpolicy.SignalDetector;

/**
 * Loads an engine by the application's properties.
 *
 * @param properties what the application sets
 * @param detectors the application's own detectors
 * @param detectorExecutor where they run; null if there are none
 * @param clock the application's clock
 */
record EngineLoading(
        PostpolicyProperties properties, List<SignalDetector> detectors, Executor detectorExecutor, Clock clock)
        implements Supplier<PolicyEngine> {

    @Override
    public PolicyEngine get() {
        PolicyEngine.Builder builder = PolicyEngine.builder()
                .packs(properties.packs().toArray(String[]::new))
                .shadow(properties.shadowClauses().toArray(String[]::new))
                .clock(clock)
                .periods(properties.periods().asSettings())
                .maximumTextLength(properties.maximumTextLength())
                .maximumSignals(properties.maximumSignals());
        if (properties.directory() != null) {
            builder.directory(properties.directory());
        }
        if (properties.fallbackLocale() != null) {
            builder.fallbackLocale(properties.fallbackLocale());
        }
        if (!detectors.isEmpty()) {
            detectors.forEach(builder::detector);
            builder.detectorTimeLimit(properties.detectors().timeLimit(), detectorExecutor);
        }
        return builder.load();
    }
}
