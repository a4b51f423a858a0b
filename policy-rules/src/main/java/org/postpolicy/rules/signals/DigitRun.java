package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits with at most two separating signs between two of them, as people write numbers.
 *
 * @param start the offset of the first digit
 * @param end the offset after the last digit
 * @param digits the digits alone
 * @param shape the sizes of the groups, such as {@code 3-2-4}
 */
record DigitRun(int start, int end, String digits, String shape) {

    /** A longer run is a table or noise and no number of a person. */
    static final int LONGEST = 40;

    private static final int WIDEST_SEPARATOR = 2;

    /** Returns every run of at least so many digits. */
    static List<DigitRun> in(String text, int fewestDigits) {
        List<DigitRun> runs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                int end = endOf(text, i);
                if (end - i >= fewestDigits && end - i <= LONGEST && standsAlone(text, i, end)) {
                    add(runs, text, i, end, fewestDigits);
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
    private static boolean standsAlone(String text, int start, int end) {
        boolean extension = end + 1 < text.length() && text.charAt(end) == 'x' && isDigit(text.charAt(end + 1));
        return !isLatinLetter(text, start - 1) && (extension || !isLatinLetter(text, end));
    }

    private static boolean isLatinLetter(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 0x250 && Character.isLetter(text.charAt(at));
    }

    private static void add(List<DigitRun> runs, String text, int start, int end, int fewestDigits) {
        StringBuilder digits = new StringBuilder();
        StringBuilder shape = new StringBuilder();
        int group = 0;
        for (int i = start; i < end; i++) {
            if (isDigit(text.charAt(i))) {
                digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
                group++;
            } else if (group > 0) {
                shape.append(group).append('-');
                group = 0;
            }
        }
        if (digits.length() >= fewestDigits) {
            runs.add(new DigitRun(
                    start, end, digits.toString(), shape.append(group).toString()));
        }
    }

    /** Returns whether the last digit is the Luhn check digit of the others. */
    boolean hasLuhnDigit() {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 0 ? digit : twice;
        }
        return sum % 10 == 0 && digits.chars().distinct().count() > 1;
    }

    boolean hasShape(String wanted) {
        return shape.equals(wanted);
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9' || unit >= '\uFF10' && unit <= '\uFF19';
    }

    private static boolean isSeparator(char unit) {
        return switch (unit) {
            case ' ', '-', '.', '(', ')', '/', '\u00A0', '\u2010', '\u2011', '\u2012', '\u2013' -> true;
            default -> false;
        };
    }
}
