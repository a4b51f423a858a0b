package org.postpolicy.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts what would still be seen of each group of rows by lists that were written without it.
 *
 * <p>A line of a list counts for a row only if it also sees a row of another group. A word counts only if it also stands
 * in a row of another group; all others are made unreadable. Not thread-safe.
 */
final class LeftOut {

    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
    private static final String UNREADABLE = "xqzt";

    private final Function<Row, String> group;
    private final Kinds kinds;
    private final Sight sight;
    private final Map<String, Set<String>> groupsOfLine = new LinkedHashMap<>();
    private final Map<String, Set<String>> groupsOfWord = new LinkedHashMap<>();
    private final Tally lines = new Tally();
    private final Tally words = new Tally();

    private LeftOut(Function<Row, String> group, Kinds kinds, Sight sight) {
        this.group = group;
        this.kinds = kinds;
        this.sight = sight;
    }

    /**
     * Counts some rows in which something should be seen.
     *
     * @param rows the rows
     * @param group what is left out together
     * @param kinds what should be seen
     * @param sight what looks
     */
    static LeftOut of(List<Row> rows, Function<Row, String> group, Kinds kinds, Sight sight) {
        LeftOut left = new LeftOut(group, kinds, sight);
        rows.forEach(left::learn);
        rows.forEach(left::count);
        return left;
    }

    /** Returns the share of rows that are seen by lines that also see rows of other groups. */
    Share byLines() {
        return lines.recall();
    }

    /** Returns the share of rows that are so seen with only those words readable that also stand in other groups. */
    Share byLinesAndWords() {
        return words.recall();
    }

    private void learn(Row row) {
        sight.lines(row.text(), kinds).forEach(line -> add(groupsOfLine, line, row));
        WORD.matcher(row.text()).results().forEach(word -> add(groupsOfWord, folded(word.group()), row));
    }

    private void add(Map<String, Set<String>> groups, String key, Row row) {
        groups.computeIfAbsent(key, any -> new TreeSet<>()).add(group.apply(row));
    }

    private void count(Row row) {
        lines.count(true, isSeen(row.text(), row));
        String readable = WORD.matcher(row.text())
                .replaceAll(word -> isElsewhere(groupsOfWord, folded(word.group()), row)
                        ? Matcher.quoteReplacement(word.group())
                        : UNREADABLE);
        words.count(true, isSeen(readable, row));
    }

    private boolean isSeen(String text, Row row) {
        return sight.lines(text, kinds).stream().anyMatch(line -> isElsewhere(groupsOfLine, line, row));
    }

    private boolean isElsewhere(Map<String, Set<String>> groups, String key, Row row) {
        return groups.getOrDefault(key, Set.of()).stream().anyMatch(other -> !other.equals(group.apply(row)));
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
