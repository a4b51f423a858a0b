package org.postpolicy.rules.signals;

import java.util.Arrays;
import java.util.BitSet;
import org.postpolicy.facts.Ground;

/** The cues found in a reading, by the word with which they begin; not thread-safe. */
final class Marks {

    private static final int NONE = -1;

    // Of each mark its cue, its first and its last word, and the next mark that begins with the same word.
    private static final int START = 1;
    private static final int END = 2;
    private static final int NEXT = 3;
    private static final int PARTS = 4;

    private final int[] firstAtWord;
    private int[] parts;
    private Ground[] grounds;
    // Most questions are about a cue that is nowhere in the text.
    private final BitSet held = new BitSet(256);
    private int size;

    Marks(int words) {
        parts = new int[(2 * words + 8) * PARTS];
        firstAtWord = new int[words];
        Arrays.fill(firstAtWord, NONE);
    }

    /** Adds a cue that stands on the words from {@code start} up to and with {@code end}. */
    void add(int cue, int start, int end, Ground ground) {
        int at = size * PARTS;
        if (at == parts.length) {
            parts = Arrays.copyOf(parts, 2 * at);
        }
        held.set(cue);
        parts[at] = cue;
        parts[at + START] = start;
        parts[at + END] = end;
        parts[at + NEXT] = firstAtWord[start];
        if (ground != null) {
            keep(ground);
        }
        firstAtWord[start] = size++;
    }

    // Few texts name a protected ground at all.
    private void keep(Ground ground) {
        if (grounds == null) {
            grounds = new Ground[size + 1];
        } else if (size >= grounds.length) {
            grounds = Arrays.copyOf(grounds, 2 * size);
        }
        grounds[size] = ground;
    }

    int size() {
        return size;
    }

    int cue(int mark) {
        return parts[mark * PARTS];
    }

    int start(int mark) {
        return parts[mark * PARTS + START];
    }

    int end(int mark) {
        return parts[mark * PARTS + END];
    }

    Ground ground(int mark) {
        return grounds == null || mark >= grounds.length ? null : grounds[mark];
    }

    /** Returns a mark that begins with this word, or -1. */
    int firstAt(int word) {
        return firstAtWord[word];
    }

    /** Returns the next mark that begins with the same word, or -1. */
    int next(int mark) {
        return parts[mark * PARTS + NEXT];
    }

    /** Returns whether a cue stands anywhere. */
    boolean hold(int cue) {
        return held.get(cue);
    }

    /** Returns the mark of this cue that begins with this word, or -1. */
    int at(int word, int cue) {
        int mark = !hold(cue) || word < 0 || word >= firstAtWord.length ? NONE : firstAtWord[word];
        while (mark != NONE && cue(mark) != cue) {
            mark = next(mark);
        }
        return mark;
    }

    /** Returns whether a cue begins with one of the words from {@code first} up to and with {@code last}. */
    boolean among(int first, int last, int cue) {
        for (int word = Math.max(0, first); hold(cue) && word <= last && word < firstAtWord.length; word++) {
            if (at(word, cue) != NONE) {
                return true;
            }
        }
        return false;
    }
}
