package org.postpolicy.rules.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each institution speaks in its own words: no sentence for people, and no comment on a rule, is copied. */
class OwnWordsTest {

    /** Which packs say the same. */
    private static final class Shared {

        private final Map<String, Set<String>> packs = new LinkedHashMap<>();

        void add(String words, String pack) {
            packs.computeIfAbsent(words, unseen -> new LinkedHashSet<>()).add(pack);
        }

        Map<String, Set<String>> inSeveralPacks() {
            Map<String, Set<String>> several = new LinkedHashMap<>(packs);
            several.values().removeIf(saying -> saying.size() == 1);
            return several;
        }
    }

    private static final Path PACKS = Path.of("src/main/resources/policies");
    private static final List<String> FILES = List.of("messages.yaml", "obligations.yaml");
    private static final int SHORTEST = 40;
    private static final Pattern LANGUAGE = Pattern.compile("\\s+(en|fr):.*");
    private static final Pattern WORDING = Pattern.compile("\\s+(?:en|fr): *\"?([^\">|'].*?)\"?");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.;:!?])\\s+");

    @Test
    void noSentenceStandsInTwoPacks() throws IOException {
        Shared sentences = new Shared();
        for (String pack : Workshop.builtInPacks()) {
            sentences(pack).forEach(sentence -> sentences.add(sentence, pack));
        }
        assertThat(sentences.inSeveralPacks()).isEmpty();
    }

    @Test
    void noCommentOnARuleStandsInTwoPacks() throws IOException {
        Shared comments = new Shared();
        for (String pack : Workshop.builtInPacks()) {
            comments(pack).forEach(comment -> comments.add(comment, pack));
        }
        assertThat(comments.inSeveralPacks()).isEmpty();
    }

    @Test
    void everyPackHasSentencesAndCommentsToCompare() throws IOException {
        for (String pack : Workshop.builtInPacks()) {
            assertThat(sentences(pack)).as(pack).hasSizeGreaterThan(20);
            assertThat(comments(pack)).as(pack).hasSizeGreaterThan(20);
        }
    }

    private static List<String> sentences(String pack) throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String file : FILES) {
            for (String line : Files.readAllLines(PACKS.resolve(pack).resolve(file))) {
                if (LANGUAGE.matcher(line).matches()) {
                    END_OF_SENTENCE
                            .splitAsStream(wording(line))
                            .filter(sentence -> sentence.length() > SHORTEST)
                            .forEach(sentences::add);
                }
            }
        }
        return sentences;
    }

    private static List<String> comments(String pack) throws IOException {
        List<String> comments = new ArrayList<>();
        try (Stream<Path> rules = Files.list(PACKS.resolve(pack).resolve("rules"))) {
            for (Path rule : rules.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(rule).stream()
                        .map(String::strip)
                        .filter(line -> line.startsWith("//") && line.length() > SHORTEST)
                        .forEach(comments::add);
            }
        }
        return comments;
    }

    /** A wording in another form would escape the comparison. */
    private static String wording(String line) {
        Matcher wording = WORDING.matcher(line);
        assertThat(wording.matches()).as("on one line: " + line).isTrue();
        return wording.group(1);
    }
}
