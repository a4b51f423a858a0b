package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the known words that a word with signs and digits for letters may stand for; immutable. */
final class Disguises {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;
    private static final int FEWEST_SHOWN = 2;

    // Letters that may stand for another, which they look like.
    private static final int LOOKALIKES = bits("vl");
    private static final int VOWELS = bits("aeiouy");
    private static final int ODD_BEHIND_V = bits("bcdfghjkmnpqstwxz");

    private final Map<Integer, Alike> words = new HashMap<>();
    private final Map<Integer, Alike> beginnings = new HashMap<>();

    /** Known words with the same first letter and, unless more may follow, the same length; by their second letter. */
    private static final class Alike {
        private final List<Group> groups = new ArrayList<>();

        private void add(String word, int step) {
            char second = word.charAt(1);
            Group group =
                    groups.stream().filter(g -> g.second == second).findFirst().orElse(null);
            if (group == null) {
                group = new Group(second);
                groups.add(group);
            }
            group.add(word, step);
        }

        private void find(int open, int masks, Letters letters, Numbered numbered) {
            int before = numbered.size();
            for (int i = 0; i < groups.size(); i++) {
                if (canMean(letters.at(1), groups.get(i).second)) {
                    groups.get(i).find(open, masks, letters, numbered);
                }
            }
            numbered.sort(before);
        }
    }

    /** Those of them with the same second letter. */
    private static final class Group {
        private final char second;
        // Which of the letters from a to z each word uses, one bit each: most are turned away by this alone.
        private int[] used = new int[4];
        private final List<String> words = new ArrayList<>();
        private final List<Integer> steps = new ArrayList<>();

        private Group(char second) {
            this.second = second;
        }

        private void add(String word, int step) {
            if (words.size() == used.length) {
                used = Arrays.copyOf(used, 2 * used.length);
            }
            used[words.size()] = bits(word);
            words.add(word);
            steps.add(step);
        }

        private void find(int open, int masks, Letters letters, Numbered numbered) {
            int count = words.size();
            for (int i = 0; i < count; i++) {
                if (Integer.bitCount(used[i] & ~open) <= masks && canMean(letters, words.get(i))) {
                    numbered.add(steps.get(i), letters.lastWord());
                }
            }
        }
    }

    Disguises(Map<String, Integer> words, Map<String, Integer> beginnings) {
        words.forEach((word, number) -> put(this.words, word, word.length(), Step.word(number)));
        beginnings.forEach((word, number) -> put(this.beginnings, word, 0, Step.beginning(number)));
    }

    private static void put(Map<Integer, Alike> index, String word, int length, int step) {
        if (word.length() >= SHORTEST && word.length() <= LONGEST) {
            index.computeIfAbsent(place(word.charAt(0), length), p -> new Alike())
                    .add(word, step);
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
        return isLetter(letter) ? 1 << letter - 'a' : 0;
    }

    private static boolean isLetter(char unit) {
        return unit >= 'a' && unit <= 'z';
    }

    // A shift would leave a hash table no difference between most letters.
    private static int place(char first, int length) {
        return first * (LONGEST + 1) + length;
    }

    /** Returns whether characters that are no known word look as if they hid one. */
    static boolean isLikely(Letters letters, boolean undo) {
        int used = 0;
        boolean signs = false;
        boolean odd = false;
        for (int i = 0; i < letters.size(); i++) {
            char unit = letters.at(i);
            used |= bit(unit);
            signs |= isSign(unit);
            odd |= i > 0 && letters.at(i - 1) == 'v' && (bit(unit) & ODD_BEHIND_V) != 0;
        }
        return undo && signs || odd || !signs && (used & VOWELS) == 0 && (used & LOOKALIKES) != 0;
    }

    /** Returns whether a digit or sign can stand for a letter. */
    static boolean isSign(char unit) {
        return !isLetter(unit) && !meant(unit).isEmpty();
    }

    /** Adds the steps of all words that some characters can stand for. */
    void find(Letters letters, Numbered numbered) {
        if (letters.size() < SHORTEST || letters.size() > LONGEST || !showsEnough(letters)) {
            return;
        }
        int open = 0;
        int masks = 0;
        for (int i = 0; i < letters.size(); i++) {
            char unit = letters.at(i);
            open |= isMask(unit) ? 0 : bits(meant(unit)) | bit(unit);
            masks += isMask(unit) ? 1 : 0;
        }
        char first = letters.at(0);
        String firsts = first == '*' ? "aeiou" : meant(first);
        for (int i = 0; i < firsts.length(); i++) {
            findFrom(firsts.charAt(i), open, masks, letters, numbered);
        }
        if (!isSign(first)) {
            findFrom(first, open, masks, letters, numbered);
        }
    }

    // Each letter of a known word is one for which some character can stand, or behind a mask of its own.
    private void findFrom(char first, int open, int masks, Letters letters, Numbered numbered) {
        Alike alike = words.get(place(first, letters.size()));
        if (alike != null) {
            alike.find(open, masks, letters, numbered);
        }
        Alike begun = beginnings.get(place(first, 0));
        if (begun != null) {
            begun.find(open, masks, letters, numbered);
        }
    }

    /** Returns whether all letters of a known word can be meant, the first two of which are known to be. */
    private static boolean canMean(Letters letters, String word) {
        if (word.length() > letters.size() || word.length() < letters.shortest()) {
            return false;
        }
        for (int i = 2; i < word.length(); i++) {
            if (!canMean(letters.at(i), word.charAt(i))) {
                return false;
            }
        }
        return true;
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
