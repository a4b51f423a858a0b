package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Groups of digits with at most three separating signs between two of them, as people write numbers; immutable. */
final class DigitRun {

    /** Nobody writes one number in more groups; the bound also keeps tables of digits linear. */
    private static final int MOST_GROUPS = 8;

    private final String text;
    private final String digits;
    private final int[] starts;
    private final int[] sizes;

    DigitRun(String text, String digits, int[] starts, int[] sizes) {
        this.text = text;
        this.digits = digits;
        this.starts = starts;
        this.sizes = sizes;
    }

    /** Returns the offset of the first digit. */
    int start() {
        return starts[0];
    }

    /** Returns the offset after the last digit. */
    int end() {
        return starts[starts.length - 1] + sizes[sizes.length - 1];
    }

    /** Returns the digits alone. */
    String digits() {
        return digits;
    }

    int count() {
        return digits.length();
    }

    boolean isGrouped() {
        return sizes.length > 1;
    }

    /** Returns whether the same signs stand between all groups. */
    boolean isEven() {
        for (int group = 2; group < sizes.length; group++) {
            if (!signsBefore(group).equals(signsBefore(1))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether one of these signs alone stands between the first two groups. */
    boolean isJoinedBy(String signs) {
        return isGrouped() && signsBefore(1).length() == 1 && signs.contains(signsBefore(1));
    }

    private String signsBefore(int group) {
        return text.substring(starts[group - 1] + sizes[group - 1], starts[group]);
    }

    /** Returns whether a group looks like a year. */
    boolean hasYear() {
        for (int group = 0; group < sizes.length; group++) {
            boolean century = text.startsWith("19", starts[group]) || text.startsWith("20", starts[group]);
            if (sizes[group] == 4 && century) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many digits stand in the first group. */
    int firstGroup() {
        return sizes[0];
    }

    /** Returns the sizes of the groups, such as {@code 3-2-4}. */
    String shape() {
        StringBuilder shape = new StringBuilder();
        for (int size : sizes) {
            shape.append(shape.isEmpty() ? "" : "-").append(size);
        }
        return shape.toString();
    }

    boolean hasShape(String... wanted) {
        return Arrays.asList(wanted).contains(shape());
    }

    /** Takes each stretch with so many digits that passes, none over another, and returns whether there was one. */
    boolean takeEach(int fewest, int most, Predicate<DigitRun> wanted, Consumer<DigitRun> taker) {
        int end = 0;
        for (DigitRun part : parts(fewest, most)) {
            if (part.start() >= end && wanted.test(part)) {
                taker.accept(part);
                end = part.end();
            }
        }
        return end > 0;
    }

    /** Returns every stretch of whole groups with so many digits, by its first group, the longest first. */
    List<DigitRun> parts(int fewest, int most) {
        List<DigitRun> parts = new ArrayList<>();
        int digitsBefore = 0;
        for (int first = 0; first < sizes.length; first++) {
            int count = 0;
            int place = parts.size();
            int end = Math.min(sizes.length, first + MOST_GROUPS);
            for (int last = first; last < end && count + sizes[last] <= most; last++) {
                count += sizes[last];
                if (count >= fewest) {
                    parts.add(place, part(first, last + 1, digitsBefore, count));
                }
            }
            digitsBefore += sizes[first];
        }
        return parts;
    }

    private DigitRun part(int first, int end, int digitsBefore, int count) {
        return new DigitRun(
                text,
                digits.substring(digitsBefore, digitsBefore + count),
                Arrays.copyOfRange(starts, first, end),
                Arrays.copyOfRange(sizes, first, end));
    }

    /** Returns whether the last digit is the Luhn check digit of the others. */
    boolean hasLuhnDigit() {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 0 ? digit : twice;
        }
        return sum % 10 == 0 && hasDifferentDigits();
    }

    /** Returns whether some digit is another than the first. */
    boolean hasDifferentDigits() {
        for (int i = 1; i < digits.length(); i++) {
            if (digits.charAt(i) != digits.charAt(0)) {
                return true;
            }
        }
        return false;
    }
}
