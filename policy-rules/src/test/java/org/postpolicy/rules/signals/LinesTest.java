package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.WordListReader;

/** What the lines of a list match. */
class LinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "red|green apple; a green apple; green apple",
                "red|green apple; a blue apple;",
                "red apple|pear? tree; the red tree; red tree",
                "red apple|pear? tree; the red pear tree; red pear tree",
                "red apple|pear? tree; the red plum tree;",
                "very? very? red; very very red; very very red|very red|red",
                "apple*; two applesauces; applesauces",
                "apple*; two pineapples;",
                "red apple*; red apples; red apples",
                "e-mail|letter box; my E-Mail box; E-Mail box",
                "don't|dont go; they don't go; don't go",
                "red ... tree; a red one two three four five tree; red one two three four five tree",
                "red ... tree; a red one two three four five six tree;",
                "red ... tree; a red tree; red tree",
                "red ... apple? tree; red and old tree; red and old tree",
                "red ... apple? tree; red and old apple tree; red and old apple tree",
                "red ... tree; a red one. A tree;",
                "red tree; a red, tree; red, tree",
                "red tree; It is red. Tree;",
                "red // tree; It is red. Tree; red. Tree",
                "red // tree; It is red, tree;",
                "red // tree; It is red. A tree;",
                "red // ... tree; It is red, I say. It is a tree; red, I say. It is a tree",
                "red // ... tree; It is red. Fine. It is a tree;",
                "costs <number>; it costs 12 today; costs 12",
                "<name> ... <price>; ask Ana about $5; Ana about $5"
            })
    void aLineMatchesWhatItSays(String line, String text, String expected) {
        assertThat(matches(text, line)).isEqualTo(expected == null ? List.of() : List.of(expected.split("\\|")));
    }

    @Test
    void aLineThatBeginsLikeAnotherKeepsToItsOwnEnd() {
        assertThat(matches("one three, two four", "one|two three", "two four"))
                .containsExactly("one three", "two four");
        assertThat(matches("one four", "one|two three", "two four")).isEmpty();
    }

    @Test
    void aPacksOwnPhraseIsTakenAsItStands() {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.addOwn(Look.list("raffle.en.txt", "who won? me", "and/or both"), 1);

        assertThat(found(vocabulary, "Who won? Me!")).containsExactly("Who won? Me");
        assertThat(found(vocabulary, "and or both")).containsExactly("and or both");
        assertThat(found(vocabulary, "who won me, or both")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"red ... red ... red ... red ... red", "red|big? red|big? red|big? red ... red ... red"})
    void theStepsGrowAsTheTextDoes(String line) {
        UnaryOperator<String> twice = text -> text + text;
        String text = "red ".repeat(1_000);
        long once = steps(line, text);

        assertThat(steps(line, twice.apply(text))).isLessThanOrEqualTo(2 * once + 10_000);
        assertThat(once).isLessThan(1_000 * 600L);
    }

    private static long steps(String line, String text) {
        Vocabulary vocabulary = vocabulary(line);
        Reading reading = Normaliser.read(text, Normaliser.Style.PLAIN);
        Numbered numbered = vocabulary.known().number(reading, List.of());
        return vocabulary.patterns().match(reading, numbered, new Marks(reading.words()), (meaning, start, end) -> {});
    }

    private static List<String> matches(String text, String... lines) {
        return found(vocabulary(lines), text);
    }

    private static Vocabulary vocabulary(String... lines) {
        Problems problems = new Problems();
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.addBuiltIn(WordListReader.readPatterns("raffle.en.txt", String.join("\n", lines), problems), 1);
        assertThat(problems.isEmpty()).isTrue();
        return vocabulary;
    }

    private static List<String> found(Vocabulary vocabulary, String text) {
        Reading reading = Normaliser.read(text, Normaliser.Style.PLAIN);
        Numbered numbered = vocabulary.known().number(reading, List.of());
        Marks marks = new Marks(reading.words());
        WordCues.mark(text, reading, marks);
        List<String> found = new ArrayList<>();
        vocabulary
                .lexicon()
                .match(
                        reading,
                        numbered,
                        (entry, start, end) ->
                                found.add(text.substring(reading.sourceStart(start), reading.sourceEnd(end))));
        vocabulary
                .patterns()
                .match(
                        reading,
                        numbered,
                        marks,
                        (meaning, start, end) ->
                                found.add(text.substring(reading.sourceStart(start), reading.sourceEnd(end))));
        return found;
    }
}
