package org.postpolicy.rules.signals;

/** Tells whether words stand in quotation marks. */
final class Quotation {

    /** A quotation that is longer than this on either side of the words is not looked for. */
    private static final int REACH = 160;

    private static final int LONGEST_TITLE = 80;
    private static final int LONGER_WORD = 4;
    private static final int NONE = -1;

    private Quotation() {}

    /** Returns whether a quotation mark opens before a span and closes after it, within reach. */
    static boolean around(String text, int start, int end) {
        return opens(text, start) >= 0 && closes(text, end) >= 0;
    }

    /**
     * Returns whether a span stands in a title in quotation marks: "The Subtle Art of Swearing Well", two words or more, the
     * longer ones with a capital, and not all in capitals.
     */
    static boolean isTitle(String text, int start, int end) {
        int from = opens(text, start);
        int to = from < 0 ? NONE : closes(text, end);
        return to >= 0 && to - from <= LONGEST_TITLE && isTitle(text.substring(from + 1, to));
    }

    private static boolean isTitle(String quoted) {
        String[] words = quoted.strip().split("\\s+");
        for (String word : words) {
            if (word.length() >= LONGER_WORD && !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return words.length > 1 && quoted.chars().anyMatch(Character::isLowerCase);
    }

    /** Returns where a quotation that holds a place begins, or {@link #NONE}. */
    private static int opens(String text, int start) {
        for (int i = start - 1; i >= 0 && start - i <= REACH; i--) {
            char unit = text.charAt(i);
            if (unit == '\u201D' || unit == '\u00BB' || unit == '\n') {
                return NONE;
            }
            if (unit == '"' || unit == '`' || unit == '\u201C' || unit == '\u00AB' || unit == '\u2018') {
                return i;
            }
        }
        return NONE;
    }

    /** Returns where a quotation that holds a place ends, or {@link #NONE}. */
    private static int closes(String text, int end) {
        for (int i = end; i < text.length() && i - end <= REACH; i++) {
            char unit = text.charAt(i);
            if (unit == '\u201C' || unit == '\u00AB' || unit == '\n') {
                return NONE;
            }
            boolean single = unit == '\u2019' && endsWord(text, i);
            if (unit == '"' || unit == '`' || unit == '\u201D' || unit == '\u00BB' || single) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean endsWord(String text, int at) {
        return at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
