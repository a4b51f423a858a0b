package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Activity;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Capacity;
import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.Employer;
import org.postpolicy.facts.PostFormat;
import org.postpolicy.facts.PostKind;
import org.postpolicy.facts.PostState;
import org.postpolicy.facts.Role;
import org.postpolicy.facts.Visibility;

/** What the page says is there in both languages, and nothing is there that it never says. */
class PageWordsTest {

    private static final Path PAGE = Path.of("src/main/resources/org/postpolicy/workbench/page");
    private static final Pattern KEY = Pattern.compile("['`]([a-z]+(?:\\.[a-zA-Z]+)*)['`]");
    private static final Pattern BEGINNING = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*\\.)\\$\\{");
    private static final Set<String> SAME_IN_FRENCH = Set.of(
            "– Postpolicy", "clause", "clauses", "Clause", "Clauses", "question", "questions", "Image", "Document");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private static Map<String, Object> words(String language) throws IOException {
        return Desk.json(Files.readString(PAGE.resolve("words." + language + ".json")));
    }

    private static String scripts() throws IOException {
        StringBuilder scripts = new StringBuilder();
        try (Stream<Path> files = Files.list(PAGE)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".js")).toList()) {
                scripts.append(Files.readString(file));
            }
        }
        return scripts.toString();
    }

    private static List<String> placeholders(Object sentence) {
        return PLACEHOLDER
                .matcher(sentence.toString())
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        Map<String, Object> english = words("en");
        Map<String, Object> french = words("fr");

        assertThat(french.keySet()).containsExactlyElementsOf(english.keySet());
        english.forEach((key, sentence) -> {
            assertThat(placeholders(french.get(key))).as(key).isEqualTo(placeholders(sentence));
            assertThat(sentence.toString()).as(key).isNotBlank();
            assertThat(french.get(key).toString()).as(key).isNotBlank();
        });
    }

    @Test
    void nothingIsLeftUntranslated() throws IOException {
        Map<String, Object> english = words("en");
        Map<String, Object> french = words("fr");

        assertThat(english.keySet())
                .filteredOn(key -> french.get(key).equals(english.get(key)))
                .as("the same in both languages: a word of both belongs to SAME_IN_FRENCH, and another is untranslated")
                .allMatch(key -> SAME_IN_FRENCH.contains(english.get(key)
                        .toString()
                        .replaceAll("\\{\\d}|\\d", "")
                        .strip()));
    }

    @Test
    void everyChoiceOfAFactIsOffered() throws IOException {
        Map<String, List<? extends Enum<?>>> choices = Map.ofEntries(
                Map.entry("role", List.of(Role.values())),
                Map.entry("capacity", List.of(Capacity.values())),
                Map.entry("employer", List.of(Employer.values())),
                Map.entry("activity", List.of(Activity.values())),
                Map.entry("owner", List.of(ChannelOwner.values())),
                Map.entry("audience", List.of(AudienceGroup.values())),
                Map.entry("visibility", List.of(Visibility.values())),
                Map.entry("kind", List.of(PostKind.values())),
                Map.entry("format", List.of(PostFormat.values())),
                Map.entry("state", List.of(PostState.values())),
                Map.entry("verdict", List.of(Verdict.values())));
        String post = Files.readString(PAGE.resolve("facts.js"));

        Map<String, Object> english = words("en");
        choices.forEach((name, values) -> values.forEach(value -> {
            assertThat(english).containsKey(name + "." + value.name());
            assertThat(name.equals("verdict") || post.contains("'" + value.name() + "'"))
                    .as("%s.%s is offered", name, value)
                    .isTrue();
        }));
    }

    @Test
    void everySentenceThatIsAskedForIsThere() throws IOException {
        Set<String> known = words("en").keySet();
        Matcher asked = Pattern.compile("say\\('([^']+)'|count\\('([^']+)'").matcher(scripts());
        while (asked.find()) {
            String key = asked.group(1) != null ? asked.group(1) : asked.group(2) + ".one";
            assertThat(known).contains(key);
        }
    }

    @Test
    void noSentenceIsLeftOver() throws IOException {
        Set<String> asked = new TreeSet<>();
        Matcher names = KEY.matcher(scripts());
        while (names.find()) {
            asked.add(names.group(1));
        }
        Set<String> begun = BEGINNING
                .matcher(scripts())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Set<String> chosen = offered();
        Set<String> left = new TreeSet<>(words("en").keySet());
        left.removeIf(key -> asked.contains(key)
                || asked.contains(key.replaceFirst("\\.(one|many)$", ""))
                || chosen.contains(key.split("\\.")[0])
                || key.startsWith("post.") && chosen.contains(key.substring("post.".length()))
                || begun.stream().filter(start -> !start.equals("post.")).anyMatch(key::startsWith));

        assertThat(left).isEmpty();
    }

    /** Returns the names of the facts that can be chosen, of which each is a label and a list of answers. */
    private static Set<String> offered() throws IOException {
        String facts = Files.readString(PAGE.resolve("facts.js"));
        return Pattern.compile("(?m)^  (\\w+): \\['")
                .matcher(facts)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void thePageAsksNobodyElseForAnything() throws IOException {
        try (Stream<Path> files = Files.list(PAGE)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file).replace("http://www.w3.org/2000/svg", ""))
                        .as(file.toString())
                        .doesNotContain("http:", "https:", "innerHTML", "eval(", "@import");
            }
        }
    }
}
