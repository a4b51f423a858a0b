package org.postpolicy.rules.signals;

/**
 * Tells what stands beside a place of a text; a place outside holds nothing.
 *
 * @param text the text
 */
record Neighbours(FoldedText text) {

    private static final String JOINTS = "-._~*'+/\\|,:=^`\u00B7\u2010\u2011\u2013\u2022\u2026";

    /** Returns whether what stands there may part a word without parting two words: a mark or two, or one picture. */
    boolean isJoint(int from, int to) {
        char first = text.at(from);
        if (to - from < 1 || to - from > 2 || first == ' ') {
            return false;
        }
        return first == text.at(to - 1) && JOINTS.indexOf(first) >= 0 || isPicture(from, to);
    }

    private boolean isPicture(int from, int to) {
        int picture = Character.codePointAt(text.units(), from, to);
        return Character.getType(picture) == Character.OTHER_SYMBOL && to - from == Character.charCount(picture);
    }

    /** Returns whether the full stop at a place, with the next character at another, ends a sentence. */
    boolean endsSentence(int at, int next) {
        return !goesOn(text.at(next)) && !Abbreviations.goesOn(text, at);
    }

    private static boolean goesOn(char next) {
        return Character.isLetterOrDigit(next) || next == ',' || next == ':';
    }

    boolean isWordPart(int at) {
        return Character.isLetterOrDigit(text.at(at));
    }

    boolean isLetter(int at) {
        return Character.isLetter(text.at(at));
    }

    boolean isDigit(int at) {
        return Character.isDigit(text.at(at));
    }

    boolean isSpace(int at) {
        return text.at(at) == ' ';
    }

    static boolean isCurrency(char unit) {
        return unit == '$' || unit == '\u20AC' || unit == '\u00A3';
    }
}
