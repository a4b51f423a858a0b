package org.postpolicy.rules.workshop;

import java.util.Comparator;
import java.util.List;

/**
 * Words that leave a text.
 *
 * @param start the offset of the first character
 * @param end the offset after the last
 */
record Cut(int start, int end) {

    private static final String CLOSING = ".,;:!?…)";

    /** Returns the cut with the blank that would be left over. */
    Cut tidied(String text) {
        boolean blankBefore = start > 0 && Character.isWhitespace(text.charAt(start - 1));
        boolean nothingAfter = end == text.length()
                || Character.isWhitespace(text.charAt(end))
                || CLOSING.indexOf(text.charAt(end)) >= 0;
        if (blankBefore && nothingAfter) {
            return new Cut(start - 1, end);
        }
        boolean blankAfter = end < text.length() && Character.isWhitespace(text.charAt(end));
        return start == 0 && blankAfter ? new Cut(start, end + 1) : this;
    }

    /** Returns the text without the words. */
    static String all(List<Cut> cuts, String text) {
        StringBuilder left = new StringBuilder();
        int done = 0;
        for (Cut cut : inOrder(cuts)) {
            if (cut.start > done) {
                left.append(text, done, cut.start);
            }
            done = Math.max(done, cut.end);
        }
        return left.append(text.substring(done)).toString();
    }

    /** Returns how many characters before an offset leave the text. */
    static int before(int offset, List<Cut> cuts) {
        int gone = 0;
        int done = 0;
        for (Cut cut : inOrder(cuts)) {
            int from = Math.max(done, cut.start);
            int to = Math.min(offset, cut.end);
            gone += Math.max(0, to - from);
            done = Math.max(done, cut.end);
        }
        return gone;
    }

    boolean overlaps(int otherStart, int otherEnd) {
        return start < otherEnd && otherStart < end;
    }

    private static List<Cut> inOrder(List<Cut> cuts) {
        return cuts.stream().sorted(Comparator.comparingInt(Cut::start)).toList();
    }
}
