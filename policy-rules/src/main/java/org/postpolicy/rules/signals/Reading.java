package org.postpolicy.rules.signals;

import java.util.Arrays;

/**
 * A folded text: words with one separator between two, and for each word where it came from.
 *
 * <p>Offsets named "source" are those of the visible text.
 */
final class Reading {

    /** Stands between two words of different sentences. */
    static final char SENTENCE = '\u2029';

    /** Stands between two words of a sentence that only a punctuation mark parts. */
    static final char TOUCHING = '-';

    private final char[] chars;
    private final int length;
    private final Words words;
    private final int[] tricks;

    /** Whether some digit from 0 to 9 stands anywhere. */
    final boolean hasDigit;

    /** Whether signs in words are kept, because they may stand for letters. */
    final boolean undoes;

    /** Whether some letter stands three times in a row or more. */
    final boolean stretched;

    Reading(char[] chars, int length, Words words, boolean hasDigit, boolean undoes, boolean stretched, int[] tricks) {
        this.chars = chars;
        this.length = length;
        this.words = words;
        this.hasDigit = hasDigit;
        this.undoes = undoes;
        this.stretched = stretched;
        this.tricks = tricks;
    }

    /** Returns whether some word has a sign or a run of letters that may hide it. */
    boolean isTricky() {
        return tricks.length > 0;
    }

    /** Returns places in the text, word by word, at least one in each word of which {@link #isTricky} speaks. */
    int[] tricks() {
        return tricks;
    }

    /** Returns the folded characters, with room behind them. */
    char[] chars() {
        return chars;
    }

    int words() {
        return words.count();
    }

    int wordStart(int word) {
        return words.start(word);
    }

    int wordEnd(int word) {
        return words.end(word);
    }

    int wordLength(int word) {
        return words.end(word) - words.start(word);
    }

    /** Returns whether only a punctuation mark parts a word from the next. */
    boolean touchesNext(int word) {
        return wordEnd(word) < length && chars[wordEnd(word)] == TOUCHING;
    }

    int sentence(int word) {
        return words.sentence(word);
    }

    /** Returns whether a later word exists and stands in the sentence of another. */
    boolean isOneSentence(int word, int later) {
        return later < words() && words.sentence(word) == words.sentence(later);
    }

    String word(int word) {
        return new String(chars, wordStart(word), wordLength(word));
    }

    /** Returns whether a word has just these characters. */
    boolean is(int word, String letters) {
        if (wordLength(word) != letters.length()) {
            return false;
        }
        int start = wordStart(word);
        for (int i = 0; i < letters.length(); i++) {
            if (chars[start + i] != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether two words have the same characters. */
    boolean sameWord(int one, int other) {
        return chars[wordStart(one)] == chars[wordStart(other)]
                && wordLength(one) == wordLength(other)
                && Arrays.equals(chars, wordStart(one), wordEnd(one), chars, wordStart(other), wordEnd(other));
    }

    /** Returns whether a word has the same characters as a word of another reading. */
    boolean hasSameLetters(int word, Reading other, int its) {
        return Arrays.equals(
                chars, wordStart(word), wordEnd(word), other.chars, other.wordStart(its), other.wordEnd(its));
    }

    boolean isNumber(int word) {
        for (int i = wordStart(word); i < wordEnd(word); i++) {
            if (chars[i] < '0' || chars[i] > '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns where a word begins in the visible text. */
    int sourceStart(int word) {
        return words.sourceStart(word);
    }

    /** Returns where a word ends in the visible text. */
    int sourceEnd(int word) {
        return words.sourceEnd(word);
    }

    /** Returns the first word that ends after a place in the visible text, or the number of words. */
    int wordAfter(int source) {
        int low = 0;
        int high = words.count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sourceEnd(middle) > source) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
