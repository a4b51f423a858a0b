package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postpolicy.rules.signals.Line.Part;

/** How the built-in lines are written. */
class BuiltInLinesTest {

    private static final Path LISTS = Path.of("src/main/resources/org/postpolicy/rules/signals");

    private static final Set<String> ARTICLES = Set.of("the", "an", "le", "la", "les", "une");
    // In French, "a" has something; in the weights both languages stand together.
    private static final Set<String> ENGLISH_ARTICLES = Set.of("the", "an", "a");

    // What may stand where an article stands, or before one.
    private static final Set<String> SMALL_WORDS = new HashSet<>(List.of(
            ("a an the per someone somebody nothing my your ur our his her their its this that these those some any no every each many one two another all"
                            + " to on in at of for by with from into as than like through over under about after before i we you he she they it me us him them"
                            + " and or but not is are was were be been so too very"
                            + " le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos"
                            + " votre vos leur leurs dans sur par pour sans en à avec tout tous toute toutes je tu il elle nous"
                            + " vous ils elles ne n' se me te y lui eux ça qui que et ou pas plus")
                    .split(" ")));

    @Test
    void anArticleThatEndsAChoiceIsTorn() {
        assertThat(isTorn("taxes|bus|the train|ticket", ARTICLES)).isTrue();
        assertThat(isTorn("my|your|the train|ticket", ARTICLES)).isFalse();
        assertThat(isTorn("pay|pays the train|ticket", ARTICLES)).isFalse();
        assertThat(isTorn("taxes|bus|the train", ARTICLES)).isFalse();
    }

    @Test
    void noBuiltInLineTearsAnArticleFromItsNoun() throws IOException {
        try (Stream<Path> files = Files.walk(LISTS)) {
            assertThat(files.filter(Files::isRegularFile).sorted().flatMap(BuiltInLinesTest::torn))
                    .as(
                            "A space ends a choice: a|b|the c is \"the c\" and \"a c\". Give the words with an article a line of their own.")
                    .isEmpty();
        }
    }

    private static Stream<String> torn(Path file) {
        Set<String> articles = file.toString().endsWith(".en.txt") ? ENGLISH_ARTICLES : ARTICLES;
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.range(0, lines.size())
                    .filter(i -> isTorn(lines.get(i), articles))
                    .mapToObj(i -> LISTS.relativize(file) + ":" + (i + 1) + " " + lines.get(i));
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read.", e);
        }
    }

    /** Whether several words of which only the last is an article stand before several others. */
    private static boolean isTorn(String line, Set<String> articles) {
        List<Part> parts = Line.of(line).parts();
        return IntStream.range(1, parts.size())
                .anyMatch(i -> endsWithArticle(parts.get(i - 1).choices(), articles)
                        && parts.get(i).choices().size() > 1);
    }

    private static boolean endsWithArticle(List<String> choices, Set<String> articles) {
        int last = choices.size() - 1;
        return last > 1
                && articles.contains(choices.get(last))
                && choices.subList(0, last).stream()
                        .noneMatch(choice -> SMALL_WORDS.contains(choice) || Line.isCue(choice));
    }
}
