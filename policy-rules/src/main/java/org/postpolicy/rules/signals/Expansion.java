package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a pattern out: {@code a|b} is either word, {@code a?} is a word that may be missing.
 *
 * <p>What comes out are pieces: a literal phrase, a cue's name in angle brackets, or {@code ...} for a gap.
 */
final class Expansion {

    /** Stands for a few words that may be anything. */
    static final String GAP = "...";

    private Expansion() {}

    static List<List<String>> of(String pattern) {
        List<List<String>> written = List.of(List.of());
        for (String token : pattern.split(" ")) {
            written = withEach(written, choices(token));
        }
        return written.stream().map(Expansion::joined).distinct().toList();
    }

    static boolean isCue(String piece) {
        return piece.startsWith("<") && piece.endsWith(">");
    }

    private static List<String> choices(String token) {
        boolean optional = token.endsWith("?") && token.length() > 1;
        List<String> choices = new ArrayList<>(
                Arrays.asList((optional ? token.substring(0, token.length() - 1) : token).split("\\|")));
        if (optional) {
            choices.add("");
        }
        return choices;
    }

    private static List<List<String>> withEach(List<List<String>> before, List<String> choices) {
        List<List<String>> after = new ArrayList<>();
        for (List<String> tokens : before) {
            for (String choice : choices) {
                List<String> longer = new ArrayList<>(tokens);
                if (!choice.isEmpty()) {
                    longer.add(choice);
                }
                after.add(longer);
            }
        }
        return after;
    }

    private static List<String> joined(List<String> tokens) {
        List<String> pieces = new ArrayList<>();
        boolean literal = false;
        for (String token : tokens) {
            boolean word = !isCue(token) && !token.equals(GAP);
            if (word && literal) {
                pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + " " + token);
            } else {
                pieces.add(token);
            }
            literal = word;
        }
        return pieces;
    }
}
