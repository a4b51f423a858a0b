package org.postpolicy.embedding;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.postpolicy.PolicyEngine;
import org.postpolicy.PolicyException;
import org.postpolicy.Problem;
import org.postpolicy.SignalDetector;

/** How a host keeps an engine. */
final class Running {

    private Running() {}

    static PolicyEngine withDetector(SignalDetector detector, ExecutorService threads) {
        // embed: detector
        PolicyEngine engine = PolicyEngine.builder()
                .packs("toronto-public-library")
                .detector(detector)
                .detectorTimeLimit(Duration.ofMillis(300), threads)
                .load();
        // embed ends
        return engine;
    }

    static PolicyEngine inShadow(Path policies) {
        // embed: shadow
        PolicyEngine engine = PolicyEngine.builder()
                .packs("harbour-library", "toronto-public-library")
                .directory(policies)
                .shadow("TPL-DIR-10")
                .load();
        // embed ends
        return engine;
    }

    static List<Problem> reload(PolicyEngine engine) {
        // embed: reload
        try {
            engine.reload();
            return List.of();
        } catch (PolicyException broken) {
            return broken.problems(); // the engine judges on with the packs it had
        }
        // embed ends
    }
}
