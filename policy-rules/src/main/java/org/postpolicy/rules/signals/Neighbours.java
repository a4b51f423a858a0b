package org.postpolicy.rules.signals;

/**
 * Tells what stands beside a place of a text; a place outside holds nothing.
 *
 * @param text the text
 */
record Neighbours(String text) {

    private static final String JOINTS = "-._~*'+/\\|,:=^`\u00B7\u2010\u2011\u2013\u2022\u2026";

    /** Returns whether what stands there may part a word without parting two words: a mark or two, or one picture. */
    boolean isJoint(int from, int to) {
        if (to - from < 1 || to - from > 2 || text.charAt(from) == ' ') {
            return false;
        }
        char first = text.charAt(from);
        char last = text.charAt(to - 1);
        boolean mark = first == last && JOINTS.indexOf(first) >= 0;
        return mark
                || Character.getType(text.codePointAt(from)) == Character.OTHER_SYMBOL
                        && to - from == Character.charCount(text.codePointAt(from));
    }

    /** Returns whether the full stop at a place, with the next character at another, ends a sentence. */
    boolean endsSentence(int at, int next) {
        boolean inside = next < text.length() && goesOn(text.charAt(next));
        return !inside && !Abbreviations.goesOn(text, at);
    }

    private static boolean goesOn(char next) {
        return Character.isLetterOrDigit(next) || next == ',' || next == ':';
    }

    boolean isLetterAt(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    boolean isDigit(int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    boolean isSpace(int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0');
    }

    static boolean isCurrency(char unit) {
        return unit == '$' || unit == '\u20AC' || unit == '\u00A3';
    }
}
