package org.postpolicy.quickstart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.Decision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Verdict;
import tools.jackson.databind.json.JsonMapper;

/** Judges the posts of a file by the policies of two libraries, and prints every decision. */
public final class Quickstart {

    private static final String[] PACKS = {"toronto-public-library", "worcester-public-library"};

    private Quickstart() {}

    /**
     * Prints a decision for each post, and how many there were of each verdict.
     *
     * @param arguments none
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        // Hibernate Validator would otherwise log its version to the standard error.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException {
        PolicyEngine engine = PolicyEngine.load(PACKS);
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (PostLine line : posts()) {
            Decision decision = engine.evaluate(line.submission());
            counts.merge(decision.verdict(), 1, Integer::sum);
            DecisionText.of(line, decision).forEach(out::println);
        }
        for (Verdict verdict : Verdict.values()) {
            out.printf("%-7s %3d%n", verdict, counts.getOrDefault(verdict, 0));
        }
    }

    static List<PostLine> posts() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Quickstart.class.getResourceAsStream("posts.jsonl"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> json.readValue(line, PostLine.class))
                    .toList();
        }
    }
}
