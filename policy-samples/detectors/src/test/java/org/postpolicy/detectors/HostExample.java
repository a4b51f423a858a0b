package org.postpolicy.detectors;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.postpolicy.PolicyEngine;
import org.postpolicy.detectors.scoring.ScoredAttribute;
import org.postpolicy.detectors.scoring.ScoringDetector;
import org.postpolicy.detectors.scoring.ScoringService;
import org.postpolicy.detectors.trained.Model;
import org.postpolicy.detectors.trained.TrainedDetector;

/** What the page of this module shows a host. */
final class HostExample {

    private HostExample() {}

    static PolicyEngine scored(URI endpoint, String key) {
        ScoringService service = ScoringService.at(endpoint, key);
        List<ScoredAttribute> attributes = List.of(
                new ScoredAttribute("THREAT", "threat", "violence", 0.8),
                new ScoredAttribute("IDENTITY_ATTACK", "harassment", null, 0.85));
        PolicyEngine engine = PolicyEngine.builder()
                .packs("worcester-public-library")
                .detector(new ScoringDetector(service, attributes))
                .load();
        return engine;
    }

    static PolicyEngine trained(Path file) throws IOException {
        Model model;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            model = Model.read(in);
        }
        PolicyEngine engine = PolicyEngine.builder()
                .packs("worcester-public-library")
                .detector(new TrainedDetector(model))
                .load();
        return engine;
    }
}
