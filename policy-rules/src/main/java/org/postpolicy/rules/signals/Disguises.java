package org.postpolicy.rules.signals;

import java.util.Map;

/** Finds the known words that a word with signs and digits for letters may stand for; immutable. */
final class Disguises {

    private static final int SHORTEST = 3;
    private static final int ANY_LENGTH = 0;
    private static final int FEWEST_SHOWN = 2;

    // Letters that may stand for another, which they look like.
    private static final int MISTAKEN = Lookalikes.bits("vl");
    private static final int VOWELS = Lookalikes.bits("aeiouy");
    private static final int ODD_BEHIND_V = Lookalikes.bits("bcdfghjkmnpqstwxz");

    private final AlikeWords words = new AlikeWords();
    private final AlikeWords beginnings = new AlikeWords();

    Disguises(Map<String, Integer> words, Map<String, Integer> beginnings) {
        words.forEach((word, number) -> put(this.words, word, word.length(), Step.word(number)));
        beginnings.forEach((word, number) -> put(this.beginnings, word, ANY_LENGTH, Step.beginning(number)));
    }

    private static void put(AlikeWords words, String word, int length, int step) {
        if (word.length() >= SHORTEST && word.length() <= AlikeWords.LONGEST) {
            words.add(word, length, step);
        }
    }

    /** Returns whether characters that are no known word look as if they hid one. */
    static boolean isLikely(Letters letters, boolean undo) {
        int used = 0;
        boolean signs = false;
        boolean odd = false;
        for (int i = 0; i < letters.size(); i++) {
            char unit = letters.at(i);
            used |= Lookalikes.bit(unit);
            signs |= Lookalikes.isSign(unit);
            odd |= i > 0 && letters.at(i - 1) == 'v' && (Lookalikes.bit(unit) & ODD_BEHIND_V) != 0;
        }
        return undo && signs || odd || !signs && (used & VOWELS) == 0 && (used & MISTAKEN) != 0;
    }

    /** Adds the steps of all words that some characters can stand for. */
    void find(Letters letters, Numbered numbered) {
        if (letters.size() < SHORTEST || letters.size() > AlikeWords.LONGEST || !showsEnough(letters)) {
            return;
        }
        int open = 0;
        int masks = 0;
        for (int i = 0; i < letters.size(); i++) {
            char unit = letters.at(i);
            open |= Lookalikes.meant(unit);
            masks += Lookalikes.isMask(unit) ? 1 : 0;
        }
        char first = letters.at(0);
        String firsts = Lookalikes.firsts(first);
        for (int i = 0; i < firsts.length(); i++) {
            findFrom(firsts.charAt(i), open, masks, letters, numbered);
        }
        if (!Lookalikes.isSign(first)) {
            findFrom(first, open, masks, letters, numbered);
        }
    }

    // Each letter of a known word is one for which some character can stand, or behind a mask of its own.
    private void findFrom(char first, int open, int masks, Letters letters, Numbered numbered) {
        words.find(first, letters.size(), open, masks, letters, numbered);
        beginnings.find(first, ANY_LENGTH, open, masks, letters, numbered);
    }

    // A word of digits alone is a number, and one of masks alone is nothing.
    private static boolean showsEnough(Letters letters) {
        int shown = 0;
        boolean letter = false;
        for (int i = 0; i < letters.size(); i++) {
            shown += Lookalikes.isMask(letters.at(i)) ? 0 : 1;
            letter |= Character.isLetter(letters.at(i));
        }
        return letter && shown >= FEWEST_SHOWN;
    }
}
