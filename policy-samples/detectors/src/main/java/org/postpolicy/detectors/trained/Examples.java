package org.postpolicy.detectors.trained;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads examples from JSON Lines with a text and a label. */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    /**
     * Reads a file, or every {@code .jsonl} file of a folder.
     *
     * @param data the file or folder
     * @param labels the labels of the examples that show the signal
     * @return the examples, in the order of the files and lines
     * @throws IOException if something cannot be read
     * @throws IllegalArgumentException if a line is not in order
     */
    static List<Example> read(Path data, Set<String> labels) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(data)) {
            files = found.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        List<Example> examples = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    examples.add(example(lines.get(i), file + ":" + (i + 1), labels));
                }
            }
        }
        return examples;
    }

    private static Example example(String line, String place, Set<String> labels) {
        try {
            JsonNode row = JSON.readTree(line);
            if (row.path("text").isString() && row.path("label").isString()) {
                return new Example(
                        row.path("text").asString(),
                        labels.contains(row.path("label").asString()));
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException(place + ": The line is no JSON object. Write one object a line.", e);
        }
        throw new IllegalArgumentException(place + ": The row lacks \"text\" or \"label\". Add it, in quotes.");
    }
}
