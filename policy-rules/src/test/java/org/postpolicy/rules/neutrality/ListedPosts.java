package org.postpolicy.rules.neutrality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postpolicy.rules.neutrality.Exchange.Family;
import org.postpolicy.rules.neutrality.Exchange.Post;

/** Makes posts of those entries of word lists that name a side, so that no entry can name one side only. */
final class ListedPosts {

    private static final Pattern MARKS = Pattern.compile("^! |[?*]|\\.\\.\\.");

    private ListedPosts() {}

    /** Returns a post for each entry in the lists of a folder that names a side of the family. */
    static Exchange of(Path folder, String language, Family family) throws IOException {
        List<String> entries = new ArrayList<>();
        try (Stream<Path> lists = Files.list(folder)) {
            for (Path list : lists.filter(file -> file.toString().endsWith("." + language + ".txt"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(list).stream()
                        .filter(entry -> !entry.startsWith("#") && !entry.startsWith("[") && !entry.contains("<"))
                        .forEach(entries::add);
            }
        }
        return new Exchange(
                List.of(family),
                family.sides().stream()
                        .flatMap(side -> posts(entries, side, family.number()))
                        .distinct()
                        .toList());
    }

    private static Stream<Post> posts(List<String> entries, String side, String number) {
        String named = side.toLowerCase(Locale.ROOT);
        List<String> words = List.of(named.split(" "));
        Pattern place = Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(named) + "(?![\\p{L}-])");
        return entries.stream()
                .filter(entry -> entry.contains(words.get(0)))
                .map(entry -> place.matcher(phrase(entry, words)))
                .filter(Matcher::find)
                .map(found -> new Post(number, "listed", found.replaceAll(Matcher.quoteReplacement(Exchange.PLACE))));
    }

    /** Chooses of each alternative the one that the side names, or else the first. */
    private static String phrase(String entry, List<String> named) {
        return Arrays.stream(MARKS.matcher(entry).replaceAll("").strip().split(" +"))
                .map(word -> List.of(word.split("\\|")))
                .map(choices ->
                        choices.stream().filter(named::contains).findFirst().orElse(choices.get(0)))
                .collect(Collectors.joining(" "));
    }
}
