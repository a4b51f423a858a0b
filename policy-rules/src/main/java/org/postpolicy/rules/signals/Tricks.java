package org.postpolicy.rules.signals;

/** Undoes what writers do to hide a word: digits and signs for letters, stretched letters, letters apart. */
final class Tricks {

    private static final int FEWEST_APART = 3;
    private static final int FEWEST_STRETCHED = 3;

    private Tricks() {}

    /** Returns the letter that a digit or sign stands for, or 0. */
    static char letterOf(char unit, boolean otherwise) {
        return switch (unit) {
            case '0' -> 'o';
            case '1' -> otherwise ? 'l' : 'i';
            case '3', '€' -> 'e';
            case '4', '@' -> 'a';
            case '5', '$' -> 's';
            case '7', '+' -> 't';
            case '!', '|' -> otherwise ? 'l' : 'i';
            default -> 0;
        };
    }

    /** Returns whether a word has letters and, after one of them, a digit that can stand for a letter. */
    static boolean hasDigitLetters(char[] out, int begin, int end) {
        boolean letter = false;
        for (int i = begin; i < end; i++) {
            if (out[i] > '9') {
                letter = true;
            } else if (letter && letterOf(out[i], false) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Turns digits into letters in a word that has letters. */
    static void digitsToLetters(char[] out, int begin, int end, boolean otherwise) {
        boolean letter = false;
        for (int i = begin; i < end; i++) {
            letter |= out[i] > '9';
        }
        for (int i = begin; i < end && letter; i++) {
            char meant = letterOf(out[i], otherwise);
            out[i] = meant == 0 ? out[i] : meant;
        }
    }

    /** Shortens each run of three or more equal letters of a word, and returns the new length. */
    static int shorten(char[] out, int[] sources, int begin, int end, int kept) {
        int write = begin;
        int next;
        for (int i = begin; i < end; i = next) {
            next = i + 1;
            while (next < end && out[next] == out[i]) {
                next++;
            }
            int run = next - i;
            int keep = run >= FEWEST_STRETCHED && Character.isLetter(out[i]) ? kept : run;
            for (int k = 0; k < keep; k++) {
                out[write] = out[i];
                sources[write++] = sources[i + k];
            }
        }
        return write;
    }

    /** Joins three or more single letters of one sentence to a word, and returns the new length. */
    static int joinLetters(char[] out, int[] sources, int length) {
        int write = 0;
        for (int i = 0; i < length; ) {
            int run = lettersApart(out, i, length);
            if (run >= FEWEST_APART) {
                for (int k = 0; k < run; k++) {
                    out[write] = out[i + 2 * k];
                    sources[write++] = sources[i + 2 * k];
                }
                i += 2 * run - 1;
            } else {
                do {
                    out[write] = out[i];
                    sources[write++] = sources[i++];
                } while (i < length && !Reading.isSeparator(out[i - 1]));
            }
        }
        return write;
    }

    private static int lettersApart(char[] out, int begin, int length) {
        if (begin > 0 && !Reading.isSeparator(out[begin - 1])) {
            return 0;
        }
        int run = 0;
        for (int i = begin; i < length && Character.isLetter(out[i]); i += 2) {
            boolean last = i + 1 == length || out[i + 1] == Reading.SENTENCE;
            if (!last && out[i + 1] != ' ') {
                return run;
            }
            run++;
            if (last) {
                return run;
            }
        }
        return run;
    }
}
