package org.postpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Judges real posts and payloads of a folder of data, {@code -Dpostpolicy.data=DIR}; the data is measured against and
 * never part of the project. Prints how many got which verdict, and by which rule.
 */
@EnabledIfSystemProperty(
        named = "postpolicy.data",
        matches = ".+",
        disabledReason = "no -Dpostpolicy.data=DIR is given")
class RealTextTest {

    private static final Path DATA = Path.of(System.getProperty("postpolicy.data", "."));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PolicyEngine engine = PolicyEngine.load("toronto-public-library", "worcester-public-library");

    @Test
    void everyPayloadOfAPlatformGivesADecision() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(DATA.resolve("client-fixtures"))) {
            files = found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.addAll(Payload.texts(JSON.readTree(Files.readString(file))));
        }
        assertThat(texts).hasSizeGreaterThan(files.size() / 2);
        judge("client-fixtures", texts);
    }

    @Test
    void everyLineOfEveryLabelledSetGivesADecision() throws IOException {
        List<Path> sets;
        try (Stream<Path> found = Files.walk(DATA)) {
            sets = found.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        assertThat(sets).isNotEmpty();
        for (Path set : sets) {
            List<String> texts = new ArrayList<>();
            for (String line : Files.readAllLines(set)) {
                JsonNode row = JSON.readTree(line);
                String text = row.path("text").asString("");
                texts.add(
                        text.isEmpty()
                                ? row.path("given").path("post").path("text").asString("")
                                : text);
            }
            judge(DATA.relativize(set).toString(), texts);
        }
    }

    @Test
    void everyNaughtyStringGivesADecision() throws IOException {
        judge("blns", Files.readAllLines(DATA.resolve("blns/blns.txt"), StandardCharsets.UTF_8));
    }

    private void judge(String name, List<String> texts) {
        Map<String, Integer> verdicts = new TreeMap<>();
        Map<String, Integer> rules = new TreeMap<>();
        for (String text : texts) {
            Decision decision = engine.evaluate(Submission.of(Post.comment(text)));
            assertThat(decision.complete())
                    .as("%s: %s", name, decision.problems())
                    .isTrue();
            verdicts.merge(decision.verdict().name(), 1, Integer::sum);
            for (Finding finding : decision.findings()) {
                finding.evidence().forEach(signal -> pointsAtTheWords(text, signal));
                if (!finding.verdict().name().equals("ALLOW")) {
                    rules.merge(finding.pack() + "/" + finding.rule(), 1, Integer::sum);
                }
            }
        }
        System.out.println(name + ": " + texts.size() + " texts " + verdicts + " " + rules);
    }

    private static void pointsAtTheWords(String text, Signal signal) {
        assertThat(text.substring(signal.start(), signal.end())).isEqualTo(signal.excerpt());
    }
}
