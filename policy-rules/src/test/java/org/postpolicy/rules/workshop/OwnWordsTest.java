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
import org.junit.jupiter.api.Test;

/** Each institution speaks in its own words: no sentence of its messages was copied from another pack. */
class OwnWordsTest {

    private static final Path PACKS = Path.of("src/main/resources/policies");
    private static final List<String> FILES = List.of("messages.yaml", "obligations.yaml");
    private static final int SHORTEST = 40;
    private static final Pattern LANGUAGE = Pattern.compile("\\s+(en|fr):.*");
    private static final Pattern WORDING = Pattern.compile("\\s+(?:en|fr): *\"?([^\">|'].*?)\"?");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.;:!?])\\s+");

    @Test
    void noSentenceStandsInTwoPacks() throws IOException {
        Map<String, Set<String>> packsOfSentence = new LinkedHashMap<>();
        for (String pack : Workshop.builtInPacks()) {
            for (String sentence : sentences(pack)) {
                packsOfSentence
                        .computeIfAbsent(sentence, unseen -> new LinkedHashSet<>())
                        .add(pack);
            }
        }
        packsOfSentence.values().removeIf(packs -> packs.size() == 1);
        assertThat(packsOfSentence).isEmpty();
    }

    @Test
    void everyPackHasSentencesToCompare() throws IOException {
        for (String pack : Workshop.builtInPacks()) {
            assertThat(sentences(pack)).as(pack).hasSizeGreaterThan(20);
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

    /** A wording in another form would escape the comparison. */
    private static String wording(String line) {
        Matcher wording = WORDING.matcher(line);
        assertThat(wording.matches()).as("on one line: " + line).isTrue();
        return wording.group(1);
    }
}
