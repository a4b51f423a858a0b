package org.postpolicy.rules.signals;

import java.util.Arrays;
import org.postpolicy.facts.Ground;

/** The cues found in a reading, by the word with which they begin; not thread-safe. */
final class Marks {

    private static final int NONE = -1;

    // Of each mark its cue and its ground, its first and its last word, and the next mark that begins with the same
    // word.
    private static final int START = 1;
    private static final int END = 2;
    private static final int NEXT = 3;
    private static final int PARTS = 4;
    private static final int GROUND = 24;
    private static final int CUE = (1 << GROUND) - 1;

    // As many bits of a cue's number tell a bit of 64.
    private static final int WORD = 6;
    private static final Ground[] GROUNDS = Ground.values();

    private final int[] firstAtWord;
    private int[] parts;
    // One bit for each cue, because most questions are about one that is nowhere in the text.
    private long[] held = new long[8];
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
        keep(cue);
        parts[at] = ground == null ? cue : cue | ground.ordinal() + 1 << GROUND;
        parts[at + START] = start;
        parts[at + END] = end;
        parts[at + NEXT] = firstAtWord[start];
        firstAtWord[start] = size++;
    }

    private void keep(int cue) {
        if (cue >> WORD >= held.length) {
            held = Arrays.copyOf(held, (cue >> WORD) + 1);
        }
        held[cue >> WORD] |= 1L << cue;
    }

    int size() {
        return size;
    }

    int cue(int mark) {
        return parts[mark * PARTS] & CUE;
    }

    int start(int mark) {
        return parts[mark * PARTS + START];
    }

    int end(int mark) {
        return parts[mark * PARTS + END];
    }

    Ground ground(int mark) {
        return groundOf(groundNumber(mark));
    }

    /** Returns the number of the ground of a mark, which is 0 if it has none. */
    int groundNumber(int mark) {
        return parts[mark * PARTS] >>> GROUND;
    }

    /** Returns the ground with a number, or null. */
    static Ground groundOf(int number) {
        return number == 0 ? null : GROUNDS[number - 1];
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
        return cue >> WORD < held.length && (held[cue >> WORD] & 1L << cue) != 0;
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
