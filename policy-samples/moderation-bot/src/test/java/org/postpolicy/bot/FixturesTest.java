package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.postpolicy.Decision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.facts.Signal;

/** Reads real payloads of a folder of data, {@code -Dpostpolicy.data=DIR}, which is never part of the project. */
@EnabledIfSystemProperty(
        named = "postpolicy.data",
        matches = ".+",
        disabledReason = "no -Dpostpolicy.data=DIR is given")
class FixturesTest {

    private static final Path FIXTURES =
            Path.of(System.getProperty("postpolicy.data", ".")).resolve("client-fixtures");

    private final PolicyEngine engine = PolicyEngine.load("toronto-public-library", "worcester-public-library");

    @Test
    void everyPayloadIsReadAndJudgedAndItsEvidenceFound() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (Path file : payloads()) {
            PayloadFormat format = format(file);
            for (Event event : format.read(Files.readString(file))) {
                counts.merge(format + " " + event.getClass().getSimpleName(), 1, Integer::sum);
                if (event instanceof Event.Written written) {
                    judge(written.item());
                }
            }
        }
        System.out.println(payloads().size() + " payloads: " + counts);
        assertThat(counts).isNotEmpty();
    }

    private void judge(Item item) {
        Decision decision = engine.evaluate(Mapping.NONE.submission(item));
        assertThat(decision.complete()).isTrue();
        decision.findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .filter(signal -> "text".equals(signal.field()))
                .forEach((Signal signal) -> assertThat(item.passage().places(signal.start(), signal.end()))
                        .isNotEmpty());
    }

    private static List<Path> payloads() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static PayloadFormat format(Path file) {
        String name = FIXTURES.relativize(file).toString();
        return Stream.of(PayloadFormat.values())
                .filter(format -> name.contains(format.toString()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No reader for " + name));
    }
}
