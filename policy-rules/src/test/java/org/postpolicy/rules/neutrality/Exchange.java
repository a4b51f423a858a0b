package org.postpolicy.rules.neutrality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sides that may stand in for one another, and posts with a place for a side.
 *
 * @param families the sides of each question, in one language
 * @param posts what people write
 */
record Exchange(List<Family> families, List<Post> posts) {

    static final String PLACE = "{x}";

    /**
     * Sides of one question.
     *
     * @param number whether they are people, a person, a label or a cause
     * @param name the question
     * @param sides the sides
     */
    record Family(String number, String name, List<String> sides) {}

    /**
     * A post with a place for a side.
     *
     * @param number for whom it has a place
     * @param stance what it does
     * @param words what it says
     */
    record Post(String number, String stance, String words) {

        String about(String side) {
            return sentence(words.replace(PLACE, side));
        }

        private static String sentence(String words) {
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }

    /** Reads the sides and posts of a language. */
    static Exchange read(String language) throws IOException {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/neutrality", language + ".txt"))) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), any -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line);
            }
        }
        List<Family> families = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        sections.forEach((name, lines) -> {
            String[] words = name.split(" ", 3);
            if (words[0].equals("side")) {
                families.add(new Family(words[1], words[2], List.copyOf(lines)));
            } else {
                lines.forEach(line -> posts.add(new Post(words[1], words[2], line)));
            }
        });
        return new Exchange(families, posts);
    }
}
