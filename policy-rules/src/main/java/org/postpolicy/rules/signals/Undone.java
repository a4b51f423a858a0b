package org.postpolicy.rules.signals;

import java.util.Arrays;

/**
 * The words of a reading in which tricks are undone, each on the words of the plain reading that it takes the place of;
 * asked word by word, not thread-safe.
 *
 * <p>So one walk over the plain words sees the words as they stand and as they are meant, and none is walked twice.
 */
final class Undone {

    // Of each word: itself, and the first and the last plain word in its place.
    private static final int FIRST = 1;
    private static final int LAST = 2;
    private static final int PARTS = 3;

    private final Reading plain;
    private final Reading reading;
    // Of each plain word the known word, and one more, that begins or ends with it and may be wider; 0 for none.
    private final int[] beginning;
    private final int[] ending;
    private int[] parts = new int[4 * PARTS];
    private int size;
    private int asked;

    Undone(Reading plain, Reading undone) {
        this.plain = plain;
        this.reading = undone;
        this.beginning = new int[plain.words()];
        this.ending = new int[plain.words()];
        int first = 0;
        for (int word = 0; word < undone.words(); word++) {
            while (first < plain.words() && plain.sourceEnd(first) <= undone.sourceStart(word)) {
                first++;
            }
            int behind = first;
            while (behind < plain.words() && plain.sourceStart(behind) < undone.sourceEnd(word)) {
                behind++;
            }
            // A word of signs alone stands for nothing.
            if (behind > first && (behind > first + 1 || isAnother(plain, first, undone, word))) {
                add(word, first, behind - 1);
            }
        }
    }

    private static boolean isAnother(Reading plain, int word, Reading undone, int other) {
        return plain.wordLength(word) != undone.wordLength(other)
                || hasSign(undone, other)
                || !plain.hasSameLetters(word, undone, other);
    }

    private static boolean hasSign(Reading undone, int word) {
        for (int i = undone.wordStart(word); i < undone.wordEnd(word); i++) {
            if (Lookalikes.isSign(undone.chars()[i])) {
                return true;
            }
        }
        return false;
    }

    private void add(int word, int first, int last) {
        if (size == parts.length) {
            parts = Arrays.copyOf(parts, 2 * size);
        }
        parts[size] = word;
        parts[size + FIRST] = first;
        parts[size + LAST] = last;
        size += PARTS;
    }

    /** Adds the steps of all words that begin in the place of a plain word, which is behind the one asked before. */
    void from(int plainWord, KnownWords known, Numbered numbered) {
        for (; asked < size && parts[asked + FIRST] == plainWord; asked += PARTS) {
            int word = parts[asked];
            int last = parts[asked + LAST];
            int before = numbered.size();
            known.find(
                    new Letters(reading.chars(), reading.wordStart(word), reading.wordEnd(word), 1, last),
                    true,
                    numbered);
            if (numbered.size() > before) {
                beginning[plainWord] = word + 1;
                ending[last] = word + 1;
            }
        }
    }

    /** Returns where what begins with a plain word begins in the visible text, a sign that hides a letter included. */
    int sourceStart(int plainWord) {
        int start = plain.sourceStart(plainWord);
        int word = beginning[plainWord] - 1;
        return word < 0 ? start : Math.min(start, reading.sourceStart(word));
    }

    /** Returns where what ends with a plain word ends in the visible text, a sign that hides a letter included. */
    int sourceEnd(int plainWord) {
        int end = plain.sourceEnd(plainWord);
        int word = ending[plainWord] - 1;
        return word < 0 ? end : Math.max(end, reading.sourceEnd(word));
    }
}
