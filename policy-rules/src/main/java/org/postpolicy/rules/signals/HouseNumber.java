package org.postpolicy.rules.signals;

/** Tells the number of a house: "12", "12B", "5-12". */
final class HouseNumber {

    private static final int MOST_DIGITS = 5;

    private HouseNumber() {}

    static boolean isAt(Reading reading, int word) {
        int size = reading.wordLength(word);
        if (size > MOST_DIGITS + 1 || !startsWithDigit(reading, word)) {
            return false;
        }
        char last = reading.chars()[reading.wordEnd(word) - 1];
        return reading.isNumber(word) && size <= MOST_DIGITS
                || size > 1 && Character.isLetter(last) && digits(reading, word) == size - 1;
    }

    /** Returns the word with which it begins, which is the number of the flat in "5-12 Oak Street". */
    static int start(Scene scene, int word) {
        boolean flat = word > 0
                && isAt(scene.reading(), word - 1)
                && scene.between(word - 1, word).equals("-");
        return flat ? word - 1 : word;
    }

    static boolean startsWithDigit(Reading reading, int word) {
        char first = reading.chars()[reading.wordStart(word)];
        return first >= '0' && first <= '9';
    }

    static boolean isYear(Reading reading, int word) {
        String digits = reading.wordLength(word) == 4 ? reading.word(word) : "";
        return digits.startsWith("19") || digits.startsWith("20");
    }

    private static int digits(Reading reading, int word) {
        int digits = 0;
        for (int i = reading.wordStart(word); i < reading.wordEnd(word); i++) {
            digits += reading.chars()[i] <= '9' ? 1 : 0;
        }
        return digits;
    }
}
