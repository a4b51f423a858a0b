package org.postpolicy.rules.signals;

import java.util.Arrays;

/** Of the words and cues of a reading, the steps that some pattern asks for; filled word by word, then only read. */
final class AskedSteps {

    // Of each step what it is, its last word, and the number of its ground and one more, or 0.
    private static final int END = 1;
    private static final int GROUND = 2;
    private static final int PARTS = 3;

    private final int[] until;
    private final long[] bits;
    private int[] parts;
    private int size;

    AskedSteps(Automaton automaton, Numbered numbered, Marks marks, int words) {
        until = new int[words];
        bits = new long[words];
        parts = new int[(2 * words + 8) * PARTS];
        for (int word = 0; word < words; word++) {
            for (int i = numbered.first(word); i < numbered.last(word); i++) {
                add(automaton, word, numbered.step(i), numbered.end(i), 0);
            }
            for (int mark = marks.firstAt(word); mark >= 0; mark = marks.next(mark)) {
                add(automaton, word, Step.cue(marks.cue(mark)), marks.end(mark), marks.groundNumber(mark));
            }
            until[word] = size;
        }
        if (numbered.hasFillers()) {
            addBehindFillers(numbered, words);
        }
    }

    private void addBehindFillers(Numbered numbered, int words) {
        for (int word = words - 1; word >= 0; word--) {
            int behind = numbered.behindFiller(word);
            bits[word] |= behind > 0 ? bits[behind] : 0;
        }
    }

    private void add(Automaton automaton, int word, int step, int end, int ground) {
        if (!automaton.asksFor(step)) {
            return;
        }
        if (size == parts.length) {
            parts = Arrays.copyOf(parts, size * 2);
        }
        bits[word] |= Automaton.bit(step);
        parts[size] = step;
        parts[size + END] = end;
        parts[size + GROUND] = ground;
        size += PARTS;
    }

    /** Returns the place of the first step that begins with a word. */
    int first(int word) {
        return word == 0 ? 0 : until[word - 1];
    }

    /** Returns the place after the last step that begins with a word. */
    int last(int word) {
        return until[word];
    }

    /** Returns whether some step that begins with a word may be among those that have some bits. */
    boolean any(int word, long wanted) {
        return (bits[word] & wanted) != 0;
    }

    /** Returns the place of the step after one. */
    static int after(int place) {
        return place + PARTS;
    }

    int step(int place) {
        return parts[place];
    }

    /** Returns the last word of a step. */
    int end(int place) {
        return parts[place + END];
    }

    /** Returns the number of the protected ground of a cue as {@link Marks#groundNumber} tells it. */
    int ground(int place) {
        return parts[place + GROUND];
    }
}
