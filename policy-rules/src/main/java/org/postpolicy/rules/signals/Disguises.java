package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the known words that a word with signs and digits for letters may stand for; immutable. */
final class Disguises {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;
    private static final int FEWEST_SHOWN = 2;

    private static final int ALL_LETTERS = (1 << 26) - 1;

    /**
     * A known word.
     *
     * @param letters the word
     * @param step its step
     * @param used which of the letters from a to z it uses, one bit each
     */
    private record Plain(String letters, int step, int used) {}

    private final Map<Integer, List<Plain>> words = new HashMap<>();
    private final Map<Integer, List<Plain>> beginnings = new HashMap<>();

    Disguises(Map<String, Integer> words, Map<String, Integer> beginnings) {
        words.forEach((word, number) -> put(this.words, word, word.length(), Step.word(number)));
        beginnings.forEach((word, number) -> put(this.beginnings, word, 0, Step.beginning(number)));
    }

    private static void put(Map<Integer, List<Plain>> index, String word, int length, int step) {
        if (word.length() >= SHORTEST && word.length() <= LONGEST) {
            index.computeIfAbsent(place(word.charAt(0), length), p -> new ArrayList<>())
                    .add(new Plain(word, step, bits(word)));
        }
    }

    private static int bits(String letters) {
        int bits = 0;
        for (int i = 0; i < letters.length(); i++) {
            bits |= bit(letters.charAt(i));
        }
        return bits;
    }

    private static int bit(char letter) {
        return letter >= 'a' && letter <= 'z' ? 1 << letter - 'a' : 0;
    }

    private static int place(char first, int length) {
        return first << 8 | length;
    }

    /** Returns whether characters that are no known word look as if they hid one. */
    static boolean isLikely(Letters letters, boolean undo) {
        boolean vowels = false;
        boolean signs = false;
        boolean odd = false;
        for (int i = 0; i < letters.size(); i++) {
            char unit = letters.at(i);
            vowels |= "aeiouy".indexOf(unit) >= 0;
            signs |= isSign(unit);
            odd |= i > 0 && letters.at(i - 1) == 'v' && "bcdfghjkmnpqstwxz".indexOf(unit) >= 0;
        }
        return undo && signs || odd || !vowels && !signs;
    }

    /** Returns whether a digit or sign can stand for a letter. */
    static boolean isSign(char unit) {
        return (unit < 'a' || unit > 'z') && !meant(unit).isEmpty();
    }

    /** Adds the steps of all words that some characters can stand for. */
    void find(Letters letters, Numbered numbered) {
        if (letters.size() < SHORTEST || letters.size() > LONGEST || !showsEnough(letters)) {
            return;
        }
        int open = open(letters);
        String first = letters.at(0) == '*' ? "aeiou" : letters(letters.at(0));
        for (int i = 0; i < first.length(); i++) {
            for (Plain plain : words.getOrDefault(place(first.charAt(i), letters.size()), List.of())) {
                add(plain, open, letters, numbered);
            }
            for (Plain plain : beginnings.getOrDefault(place(first.charAt(i), 0), List.of())) {
                int size = plain.letters().length();
                if (size <= letters.size() && size >= letters.shortest()) {
                    add(plain, open, letters, numbered);
                }
            }
        }
    }

    /** Returns all letters from a to z for which some of the characters can stand. */
    private static int open(Letters letters) {
        int open = 0;
        for (int i = 0; i < letters.size(); i++) {
            char unit = letters.at(i);
            open |= isMask(unit) ? ALL_LETTERS : bits(meant(unit)) | bit(unit);
        }
        return open;
    }

    private static void add(Plain plain, int open, Letters letters, Numbered numbered) {
        if ((plain.used() & ~open) != 0) {
            return;
        }
        for (int i = 1; i < plain.letters().length(); i++) {
            if (!canMean(letters.at(i), plain.letters().charAt(i))) {
                return;
            }
        }
        numbered.add(plain.step(), letters.lastWord());
    }

    // A word of digits alone is a number, and one of masks alone is nothing.
    private static boolean showsEnough(Letters letters) {
        int shown = 0;
        boolean letter = false;
        for (int i = 0; i < letters.size(); i++) {
            shown += isMask(letters.at(i)) ? 0 : 1;
            letter |= Character.isLetter(letters.at(i));
        }
        return letter && shown >= FEWEST_SHOWN;
    }

    private static boolean isMask(char unit) {
        return unit == '*' || unit == '#';
    }

    private static boolean canMean(char unit, char letter) {
        return unit == letter || isMask(unit) || meant(unit).indexOf(letter) >= 0;
    }

    private static String letters(char unit) {
        return meant(unit) + (isSign(unit) ? "" : unit);
    }

    private static String meant(char unit) {
        return switch (unit) {
            case '0' -> "o";
            case '1', '!', '|' -> "il";
            case '3', '\u20AC' -> "e";
            case '4' -> "a";
            case '@' -> "aoeiu";
            case '5', '$' -> "s";
            case '6' -> "gb";
            case '7', '+' -> "t";
            case '8' -> "b";
            case '9' -> "g";
            case '*', '#' -> "*";
            case '\u00A2' -> "c";
            case 'v' -> "u";
            case 'l' -> "i";
            default -> "";
        };
    }
}
