package org.postpolicy.detectors.trained;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Sentences written for these tests: bait under a library's posts, and what people really write there. */
final class Bait {

    static final Path FILE = Path.of("src/test/resources/bait.jsonl");

    private Bait() {}

    static List<Example> examples() {
        try {
            return Examples.read(FILE, Set.of("bait"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Model model() {
        return Training.of("spam", examples());
    }
}
