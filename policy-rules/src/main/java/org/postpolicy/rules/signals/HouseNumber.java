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

    /** Returns the word with which it begins: of "5-12", "4/12" or "12 1/2" the first. */
    static int start(Scene scene, int word) {
        if (word == 0 || !isAt(scene.reading(), word - 1)) {
            return word;
        }
        String signs = scene.between(word - 1, word);
        if (signs.equals("/") && word > 1 && isAt(scene.reading(), word - 2) && scene.isJoined(word - 2, word - 1)) {
            return word - 2;
        }
        return signs.isEmpty() || signs.equals("-") || signs.equals("/") ? word - 1 : word;
    }

    /** Returns the word with which it ends: of "12 bis" the second. */
    static int end(Scene scene, int word) {
        boolean goesOn = scene.together(word, word + 1)
                && (scene.reading().is(word + 1, "bis") || scene.reading().is(word + 1, "ter"));
        return goesOn ? word + 1 : word;
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
