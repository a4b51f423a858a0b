package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the runs of digits in a text, in one pass. */
final class DigitRuns {

    private static final int WIDEST_SEPARATOR = 3;

    private DigitRuns() {}

    /** Returns every run of at least so many digits. */
    static List<DigitRun> in(String text, int fewestDigits) {
        List<DigitRun> runs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                int end = endOf(text, i);
                int first = isLatinLetter(text, i - 1) ? behindWord(text, i, end) : i;
                int last = touchesWord(text, end) ? beforeWord(text, first, end) : end;
                if (last - first >= fewestDigits) {
                    DigitRun run = between(text, first, last);
                    if (run.count() >= fewestDigits) {
                        runs.add(run);
                    }
                }
                i = end;
            }
        }
        return runs;
    }

    private static int endOf(String text, int start) {
        int end = start + 1;
        for (int i = end; i < text.length() && i - end <= WIDEST_SEPARATOR; i++) {
            if (isDigit(text.charAt(i))) {
                end = i + 1;
            } else if (!isSeparator(text.charAt(i))) {
                break;
            }
        }
        return end;
    }

    // A word of another script may stand right beside a number, and an extension right behind it.
    private static boolean touchesWord(String text, int end) {
        boolean extension = end + 1 < text.length() && text.charAt(end) == 'x' && isDigit(text.charAt(end + 1));
        return !extension && isLatinLetter(text, end);
    }

    /** Returns the first digit behind a word that ends in digits, such as {@code A1}; the end if nothing follows. */
    private static int behindWord(String text, int start, int end) {
        int first = start;
        while (first < end && text.charAt(first) != ' ') {
            first++;
        }
        while (first < end && !isDigit(text.charAt(first))) {
            first++;
        }
        return first;
    }

    /** Returns the end of the last digit before a word that begins with digits, such as {@code 2nd}. */
    private static int beforeWord(String text, int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) != ' ') {
            last--;
        }
        while (last > start && !isDigit(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean isLatinLetter(String text, int at) {
        return at >= 0
                && at < text.length()
                && (text.charAt(at) == '_' || text.charAt(at) < 0x250 && Character.isLetter(text.charAt(at)));
    }

    private static DigitRun between(String text, int start, int end) {
        StringBuilder digits = new StringBuilder();
        int[] starts = new int[end - start];
        int[] sizes = new int[end - start];
        int groups = 0;
        for (int i = start; i < end; i++) {
            if (isDigit(text.charAt(i))) {
                if (i == start || !isDigit(text.charAt(i - 1))) {
                    starts[groups++] = i;
                }
                sizes[groups - 1]++;
                digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
            }
        }
        return new DigitRun(text, digits.toString(), Arrays.copyOf(starts, groups), Arrays.copyOf(sizes, groups));
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9' || unit >= 0x80 && Character.isDigit(unit);
    }

    private static boolean isSeparator(char unit) {
        return switch (unit) {
            case ' ', '-', '.', '(', ')', '[', ']', '/', '~', '_', '\u00B7', '\u2013', '\u2022' -> true;
            default -> false;
        };
    }
}
