package org.postpolicy.rules.signals;

import java.util.Arrays;
import java.util.BitSet;
import org.postpolicy.facts.Ground;

/** The cues found in a reading, by the word with which they begin; not thread-safe. */
final class Marks {

    private static final int NONE = -1;

    private final int[] firstAtWord;
    private int[] cues;
    private int[] starts;
    private int[] ends;
    private int[] nexts;
    private Ground[] grounds;
    // Most questions are about a cue that is nowhere in the text.
    private final BitSet held = new BitSet(256);
    private int size;

    Marks(int words) {
        int expected = 2 * words + 8;
        cues = new int[expected];
        starts = new int[expected];
        ends = new int[expected];
        nexts = new int[expected];
        grounds = new Ground[expected];
        firstAtWord = new int[words];
        Arrays.fill(firstAtWord, NONE);
    }

    /** Adds a cue that stands on the words from {@code start} up to and with {@code end}. */
    void add(int cue, int start, int end, Ground ground) {
        if (size == cues.length) {
            grow();
        }
        held.set(cue);
        cues[size] = cue;
        starts[size] = start;
        ends[size] = end;
        grounds[size] = ground;
        nexts[size] = firstAtWord[start];
        firstAtWord[start] = size++;
    }

    private void grow() {
        int more = size * 2;
        cues = Arrays.copyOf(cues, more);
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        nexts = Arrays.copyOf(nexts, more);
        grounds = Arrays.copyOf(grounds, more);
    }

    int size() {
        return size;
    }

    int cue(int mark) {
        return cues[mark];
    }

    int start(int mark) {
        return starts[mark];
    }

    int end(int mark) {
        return ends[mark];
    }

    Ground ground(int mark) {
        return grounds[mark];
    }

    /** Returns a mark that begins with this word, or -1. */
    int firstAt(int word) {
        return firstAtWord[word];
    }

    /** Returns the next mark that begins with the same word, or -1. */
    int next(int mark) {
        return nexts[mark];
    }

    /** Returns whether a cue stands anywhere. */
    boolean hold(int cue) {
        return held.get(cue);
    }

    /** Returns the mark of this cue that begins with this word, or -1. */
    int at(int word, int cue) {
        int mark = !hold(cue) || word < 0 || word >= firstAtWord.length ? NONE : firstAtWord[word];
        while (mark != NONE && cues[mark] != cue) {
            mark = nexts[mark];
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
