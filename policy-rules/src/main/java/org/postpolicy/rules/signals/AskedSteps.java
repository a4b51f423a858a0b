package org.postpolicy.rules.signals;

import java.util.Arrays;
import org.postpolicy.facts.Ground;

/** Of the words and cues of a reading, the steps that some pattern asks for; filled word by word, then only read. */
final class AskedSteps {

    private final int[] until;
    private final long[] bits;
    private int[] steps;
    private int[] ends;
    private Ground[] grounds;
    private int size;

    AskedSteps(Automaton automaton, Numbered numbered, Marks marks, int words) {
        until = new int[words];
        bits = new long[words];
        steps = new int[2 * words + 8];
        ends = new int[2 * words + 8];
        grounds = new Ground[2 * words + 8];
        for (int word = 0; word < words; word++) {
            for (int i = numbered.first(word); i < numbered.last(word); i++) {
                add(automaton, word, numbered.step(i), numbered.end(i), null);
            }
            for (int mark = marks.firstAt(word); mark >= 0; mark = marks.next(mark)) {
                add(automaton, word, Step.cue(marks.cue(mark)), marks.end(mark), marks.ground(mark));
            }
            until[word] = size;
        }
    }

    private void add(Automaton automaton, int word, int step, int end, Ground ground) {
        if (!automaton.asksFor(step)) {
            return;
        }
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            grounds = Arrays.copyOf(grounds, size * 2);
        }
        bits[word] |= Automaton.bit(step);
        steps[size] = step;
        ends[size] = end;
        grounds[size++] = ground;
    }

    /** Returns the index of the first step that begins with a word. */
    int first(int word) {
        return word == 0 ? 0 : until[word - 1];
    }

    /** Returns the index after the last step that begins with a word. */
    int last(int word) {
        return until[word];
    }

    /** Returns whether some step that begins with a word may be among those that have some bits. */
    boolean any(int word, long wanted) {
        return (bits[word] & wanted) != 0;
    }

    int step(int index) {
        return steps[index];
    }

    /** Returns the last word of a step. */
    int end(int index) {
        return ends[index];
    }

    /** Returns the protected ground of a cue, or null. */
    Ground ground(int index) {
        return grounds[index];
    }
}
