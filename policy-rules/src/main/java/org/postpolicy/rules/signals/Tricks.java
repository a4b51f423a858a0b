package org.postpolicy.rules.signals;

/** Sees and undoes what writers do to hide a word within itself: digits for letters, stretched letters. */
final class Tricks {

    private static final int FEWEST_STRETCHED = 3;
    private static final int FEWEST_LETTERS = 2;
    private static final int LONGEST_UNIT = 2;

    private Tricks() {}

    /** Returns whether digits in a word may stand for letters; "5th" and "12km" are a number and its unit. */
    static boolean hasDigitLetters(char[] out, int begin, int end) {
        int leading = begin;
        while (leading < end && out[leading] <= '9') {
            leading++;
        }
        int letters = 0;
        boolean digits = leading > begin && end - leading > LONGEST_UNIT;
        for (int i = leading; i < end; i++) {
            letters += out[i] > '9' ? 1 : 0;
            digits |= out[i] <= '9';
        }
        return digits && letters >= FEWEST_LETTERS;
    }

    /** Returns whether a word has so many characters when it is shortened. */
    static boolean hasCharacters(int fewest, char[] out, int begin, int end, int kept) {
        int count = 0;
        int before;
        // From the end, so that a long word is not walked for each sign behind it.
        for (int i = end; i > begin && count < fewest; i = before) {
            before = i - 1;
            while (before > begin && out[before - 1] == out[i - 1]) {
                before--;
            }
            count += length(i - before, out[i - 1], kept);
        }
        return count >= fewest;
    }

    private static int length(int run, char unit, int kept) {
        return run >= FEWEST_STRETCHED && Character.isLetter(unit) ? kept : run;
    }

    /** Shortens each run of three or more equal letters of a word, and returns the new length. */
    static int shorten(char[] out, int begin, int end, int kept) {
        int write = begin;
        int next;
        for (int i = begin; i < end; i = next) {
            next = i + 1;
            while (next < end && out[next] == out[i]) {
                next++;
            }
            int keep = length(next - i, out[i], kept);
            for (int k = 0; k < keep; k++) {
                out[write++] = out[i];
            }
        }
        return write;
    }
}
