package org.postpolicy.rules.signals;

/** Tells whether words stand in quotation marks. */
final class Quotation {

    /** A quotation that is longer than this on either side of the words is not looked for. */
    private static final int REACH = 160;

    private Quotation() {}

    /** Returns whether a quotation mark opens before a span and closes after it, within reach. */
    static boolean around(String text, int start, int end) {
        return opens(text, start) && closes(text, end);
    }

    private static boolean opens(String text, int start) {
        for (int i = start - 1; i >= 0 && start - i <= REACH; i--) {
            char unit = text.charAt(i);
            if (unit == '\u201D' || unit == '\u00BB' || unit == '\n') {
                return false;
            }
            if (unit == '"' || unit == '`' || unit == '\u201C' || unit == '\u00AB' || unit == '\u2018') {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(String text, int end) {
        for (int i = end; i < text.length() && i - end <= REACH; i++) {
            char unit = text.charAt(i);
            if (unit == '\u201C' || unit == '\u00AB' || unit == '\n') {
                return false;
            }
            boolean single = unit == '\u2019' && endsWord(text, i);
            if (unit == '"' || unit == '`' || unit == '\u201D' || unit == '\u00BB' || single) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWord(String text, int at) {
        return at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
