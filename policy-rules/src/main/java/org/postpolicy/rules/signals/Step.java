package org.postpolicy.rules.signals;

/** What the next word must be for a phrase or pattern to go on, as one number: a word, a beginning or a cue. */
final class Step {

    /** The end of a sentence between two words of a phrase. */
    static final int SENTENCE = 3;

    /** How many sorts of steps there are: a word, a beginning, a cue and the end of a sentence, each behind a gap too. */
    static final int SORTS = 8;

    private static final int GAP = 4;
    private static final int SHIFT = 3;

    private Step() {}

    static int word(int number) {
        return number << SHIFT;
    }

    static int beginning(int number) {
        return number << SHIFT | 1;
    }

    static int cue(int number) {
        return number << SHIFT | 2;
    }

    /** Returns the same step with other words allowed before it. */
    static int behindGap(int step) {
        return step | GAP;
    }

    /** Returns the same step with no other words before it. */
    static int withoutGap(int step) {
        return step & ~GAP;
    }

    static boolean isBehindGap(int step) {
        return (step & GAP) != 0;
    }

    /** Returns which of the {@link #SORTS} a step is. */
    static int sort(int step) {
        return step & SORTS - 1;
    }

    /** Returns the number of the word, the beginning or the cue. */
    static int number(int step) {
        return step >> SHIFT;
    }
}
