package org.postpolicy.rules.signals;

/** The words of a reading as numbers; immutable. */
final class Numbered {

    private final int[] words;
    private final int[] beginnings;
    private final int[] until;

    Numbered(int[] words, int[] beginnings, int[] until) {
        this.words = words;
        this.beginnings = beginnings;
        this.until = until;
    }

    /** Returns the number of a word, or a negative one if no list knows it. */
    int word(int at) {
        return words[at];
    }

    /** Returns the index of the first known beginning of a word. */
    int firstBeginning(int at) {
        return at == 0 ? 0 : until[at - 1];
    }

    /** Returns the index after the last known beginning of a word. */
    int lastBeginning(int at) {
        return until[at];
    }

    /** Returns the number of a beginning. */
    int beginning(int index) {
        return beginnings[index];
    }
}
