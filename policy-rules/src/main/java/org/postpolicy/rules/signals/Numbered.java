package org.postpolicy.rules.signals;

import java.util.Arrays;

/** The steps that the words of a reading allow; filled word by word, then only read. */
final class Numbered {

    /** So many words that change nothing may stand before a word of a phrase. */
    static final int MOST_FILLERS = 2;

    private final int[] until;
    private int[] steps;
    private int[] ends;
    private int size;
    private int word;
    // Of each word that changes nothing, the word of its sentence behind it; 0 for the others.
    private int[] behindFiller = {};

    Numbered(int words) {
        until = new int[words];
        steps = new int[words * 2 + 8];
        ends = new int[words * 2 + 8];
    }

    /** Adds a step from the word that is being filled up to and with a word. */
    void add(int step, int end) {
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        steps[size] = step;
        ends[size++] = end;
    }

    /** Notes that the words from one up to and with another change nothing, and that their sentence goes on. */
    void fill(int first, int last) {
        if (behindFiller.length == 0) {
            behindFiller = new int[until.length];
        }
        behindFiller[first] = last + 1;
    }

    /** Returns whether some words change nothing. */
    boolean hasFillers() {
        return behindFiller.length > 0;
    }

    /** Returns the word of the same sentence behind one that changes nothing, and 0 for other words. */
    int behindFiller(int at) {
        return behindFiller.length == 0 ? 0 : behindFiller[at];
    }

    int size() {
        return size;
    }

    /** Puts the steps from an index on, which all end with the same word, in rising order. */
    void sort(int from) {
        if (size - from > 1) {
            Arrays.sort(steps, from, size);
        }
    }

    /** Goes on to the next word. */
    void endWord() {
        until[word++] = size;
    }

    /** Returns the index of the first step that begins with a word. */
    int first(int at) {
        return at == 0 ? 0 : until[at - 1];
    }

    /** Returns the index after the last step that begins with a word. */
    int last(int at) {
        return until[at];
    }

    int step(int index) {
        return steps[index];
    }

    /** Returns the last word of a step; it is a later one if writers have split a word. */
    int end(int index) {
        return ends[index];
    }
}
