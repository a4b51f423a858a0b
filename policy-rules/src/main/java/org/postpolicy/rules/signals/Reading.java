package org.postpolicy.rules.signals;

import java.util.Arrays;

/**
 * A folded text: words with one separator between two, and for each folded character where it came from.
 *
 * <p>Offsets named "source" are those of the visible text.
 */
final class Reading {

    /** Stands between two words of different sentences. */
    static final char SENTENCE = '\u2029';

    /** Stands between two words of a sentence that only a punctuation mark parts. */
    static final char TOUCHING = '-';

    private final char[] chars;
    private final int[] sources;
    private final int[] wordStarts;
    private final int[] wordEnds;
    private final int[] sentences;
    private final int words;

    /** Whether some digit from 0 to 9 stands anywhere. */
    final boolean hasDigit;

    /** Whether signs in words are kept, because they may stand for letters. */
    final boolean undoes;

    /** Whether some word has a sign or a run of letters that may hide it. */
    final boolean tricky;

    /** Whether some letter stands three times in a row or more. */
    final boolean stretched;

    Reading(char[] chars, int[] sources, int length, boolean undoes, boolean tricky, boolean stretched) {
        this.chars = Arrays.copyOf(chars, length);
        this.sources = sources;
        this.undoes = undoes;
        this.tricky = tricky;
        this.stretched = stretched;
        int count = length == 0 ? 0 : 1;
        boolean digit = false;
        for (int i = 0; i < length; i++) {
            count += isSeparator(chars[i]) ? 1 : 0;
            digit |= chars[i] >= '0' && chars[i] <= '9';
        }
        hasDigit = digit;
        words = count;
        wordStarts = new int[count];
        wordEnds = new int[count];
        sentences = new int[count];
        index();
    }

    private void index() {
        int word = 0;
        int sentence = 0;
        for (int i = 0; i <= chars.length && words > 0; i++) {
            if (i == chars.length || isSeparator(chars[i])) {
                wordEnds[word] = i;
                sentences[word] = sentence;
                word++;
                if (i < chars.length) {
                    wordStarts[word] = i + 1;
                    sentence += chars[i] == SENTENCE ? 1 : 0;
                }
            }
        }
    }

    static boolean isSeparator(char unit) {
        return unit == ' ' || unit == TOUCHING || unit == SENTENCE;
    }

    char[] chars() {
        return chars;
    }

    int words() {
        return words;
    }

    int wordStart(int word) {
        return wordStarts[word];
    }

    int wordEnd(int word) {
        return wordEnds[word];
    }

    int wordLength(int word) {
        return wordEnds[word] - wordStarts[word];
    }

    /** Returns whether only a punctuation mark parts a word from the next. */
    boolean touchesNext(int word) {
        return wordEnds[word] < chars.length && chars[wordEnds[word]] == TOUCHING;
    }

    int sentence(int word) {
        return sentences[word];
    }

    String word(int word) {
        return new String(chars, wordStarts[word], wordLength(word));
    }

    /** Returns whether a word has just these characters. */
    boolean is(int word, String letters) {
        if (wordLength(word) != letters.length()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (chars[wordStarts[word] + i] != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether two words have the same characters. */
    boolean sameWord(int one, int other) {
        return wordLength(one) == wordLength(other)
                && chars[wordStarts[one]] == chars[wordStarts[other]]
                && Arrays.equals(chars, wordStarts[one], wordEnds[one], chars, wordStarts[other], wordEnds[other]);
    }

    boolean isNumber(int word) {
        for (int i = wordStarts[word]; i < wordEnds[word]; i++) {
            if (chars[i] < '0' || chars[i] > '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns where a word begins in the visible text. */
    int sourceStart(int word) {
        return sources[wordStarts[word]];
    }

    /** Returns where a word ends in the visible text. */
    int sourceEnd(int word) {
        return sources[wordEnds[word]];
    }

    /** Returns the first word that ends after a place in the visible text, or the number of words. */
    int wordAfter(int source) {
        int low = 0;
        int high = words;
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
        return new String(chars);
    }
}
