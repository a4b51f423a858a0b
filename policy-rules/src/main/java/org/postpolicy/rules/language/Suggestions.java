package org.postpolicy.rules.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Suggestions {

    private static final int SHORTEST_STEM = 5;

    private Suggestions() {}

    /** Returns {@code Did you mean "…"?}, or else a list of what is possible. */
    public static String remedy(String written, Collection<String> possible) {
        return nearest(written, possible)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElseGet(() -> "Possible here: " + String.join(", ", possible) + ".");
    }

    /** Returns the nearest of the possible words, if one is near enough to be a slip or another form of the word. */
    public static Optional<String> nearest(String written, Collection<String> possible) {
        int reach = Math.max(1, written.length() / 3);
        return possible.stream()
                .filter(word ->
                        distance(plain(written), plain(word)) <= reach || haveOneStem(plain(written), plain(word)))
                .min(Comparator.<String>comparingInt(word -> distance(plain(written), plain(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Words such as advertisement and advertising begin alike for most of their length. */
    private static boolean haveOneStem(String left, String right) {
        int alike = 0;
        while (alike < Math.min(left.length(), right.length()) && left.charAt(alike) == right.charAt(alike)) {
            alike++;
        }
        return alike >= SHORTEST_STEM && 5 * alike >= 3 * Math.max(left.length(), right.length());
    }

    /** Returns {@code Did you mean "…"?}, also for {@code getRole} and the like of an attribute, or else a list. */
    public static String attribute(String written, Collection<String> possible) {
        String name = written.replaceFirst("^(?:get|is)(?=\\p{Lu})", "");
        return remedy(nearest(name, possible).isPresent() ? name : written, possible);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Counts insertions, deletions, replacements and swaps of neighbours between two words. */
    static int distance(String left, String right) {
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, left, right, i, j);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int step(int[][] cost, String left, String right, int i, int j) {
        int same = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + same);
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
