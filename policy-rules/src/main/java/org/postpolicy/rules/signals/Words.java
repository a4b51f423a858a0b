package org.postpolicy.rules.signals;

import java.util.Arrays;

/** Where the words of a reading stand; filled word by word, then only read. */
final class Words {

    // Of each word: where it begins and ends among the folded characters and in the text, and its sentence.
    private static final int END = 1;
    private static final int SOURCE_START = 2;
    private static final int SOURCE_END = 3;
    private static final int SENTENCE = 4;
    private static final int PARTS = 5;

    private int[] parts;
    private int size;

    /** Makes room for so many words, and for more as they come. */
    Words(int expected) {
        parts = new int[expected * PARTS];
    }

    /** Begins a word, in the next sentence or in that of the word before. */
    void begin(int start, int sourceStart, boolean nextSentence) {
        if (size == parts.length) {
            parts = Arrays.copyOf(parts, 2 * size);
        }
        int before = size == 0 ? 0 : parts[size - PARTS + SENTENCE];
        parts[size] = start;
        parts[size + SOURCE_START] = sourceStart;
        parts[size + SENTENCE] = nextSentence ? before + 1 : before;
        size += PARTS;
    }

    /** Ends the word that was begun last. */
    void end(int end, int sourceEnd) {
        parts[size - PARTS + END] = end;
        parts[size - PARTS + SOURCE_END] = sourceEnd;
    }

    int count() {
        return size / PARTS;
    }

    int start(int word) {
        return parts[word * PARTS];
    }

    int end(int word) {
        return parts[word * PARTS + END];
    }

    int sourceStart(int word) {
        return parts[word * PARTS + SOURCE_START];
    }

    int sourceEnd(int word) {
        return parts[word * PARTS + SOURCE_END];
    }

    int sentence(int word) {
        return parts[word * PARTS + SENTENCE];
    }
}
