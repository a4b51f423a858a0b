package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of a built-in list: {@code a|b} is either word and ends with the next space, so that {@code a|b c} is "a c" or
 * "b c" and what has two words needs a line of its own; {@code a?} is a word that may be missing, {@code <cue>} stands
 * for any of a list, {@code ...} for a few words that may be anything, and {@code //} for the end of the sentence.
 *
 * @param parts what follows one another
 */
record Line(List<Part> parts) {

    private static final String GAP = "...";
    private static final String SENTENCE_END = "//";

    /**
     * One place of a line.
     *
     * @param choices the words or cues of which one stands there; none for a gap
     * @param optional whether it may be missing
     */
    record Part(List<String> choices, boolean optional) {

        private static Part of(String token) {
            if (token.equals(GAP)) {
                return new Part(List.of(), true);
            }
            boolean optional = token.endsWith("?") && token.length() > 1;
            String choices = optional ? token.substring(0, token.length() - 1) : token;
            List<String> written = new ArrayList<>(List.of(choices.split("\\|")));
            written.removeIf(String::isEmpty);
            return new Part(written, optional);
        }

        boolean isGap() {
            return choices.isEmpty();
        }

        private boolean isMoreThanWords() {
            for (String choice : choices) {
                if (isCue(choice) || isSentenceEnd(choice)) {
                    return true;
                }
            }
            return choices.isEmpty();
        }
    }

    static Line of(String written) {
        List<Part> parts = new ArrayList<>();
        for (String token : written.split(" ")) {
            parts.add(Part.of(token));
        }
        return new Line(parts);
    }

    /** Returns whether a line needs more than words that follow one another. */
    boolean isPattern() {
        for (Part part : parts) {
            if (part.isMoreThanWords()) {
                return true;
            }
        }
        return false;
    }

    /** Returns every word and cue that stands in the line. */
    Stream<String> words() {
        return parts.stream().flatMap(part -> part.choices().stream());
    }

    static boolean isSentenceEnd(String choice) {
        return choice.equals(SENTENCE_END);
    }

    static boolean isCue(String choice) {
        return choice.startsWith("<") && choice.endsWith(">");
    }

    /** Returns the name of a cue without its brackets. */
    static String cueName(String choice) {
        return choice.substring(1, choice.length() - 1);
    }
}
