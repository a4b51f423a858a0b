package org.postpolicy.rules.signals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * A text as a reader sees it, which knows where each character stood as typed: without the characters that nobody can
 * see, and with the wide forms of plain letters, digits and signs as the plain ones.
 */
final class VisibleText {

    private static final char KEYCAP = '\u20E3';
    private static final char AS_PICTURE = '\uFE0F';
    private static final int FIRST_WIDE = 0xFF01;
    private static final int LAST_WIDE = 0xFF5E;
    private static final int WIDER = FIRST_WIDE - '!';
    private static final char WIDE_SPACE = '\u3000';

    private final String typed;
    private final String text;
    private final int[] origins;

    private VisibleText(String typed, String text, int[] origins) {
        this.typed = typed;
        this.text = text;
        this.origins = origins;
    }

    static VisibleText of(String typed) {
        // An array is walked faster than a string, and nearly every text is only walked.
        char[] units = typed.toCharArray();
        for (int i = 0; i < units.length; i++) {
            char unit = units[i];
            if (!isPlain(unit) && (plain(unit) != unit || isInvisible(typed.codePointAt(i)))) {
                return asSeen(typed);
            }
        }
        return new VisibleText(typed, typed, null);
    }

    String text() {
        return text;
    }

    /** Returns where the character at this offset stood as typed. */
    int start(int offset) {
        return origins == null ? offset : origins[offset];
    }

    /** Returns the end, as typed, of a span that ends at this offset; no picture is cut in two. */
    int end(int offset) {
        if (origins == null) {
            return offset;
        }
        int end = origins[offset - 1] + 1;
        while (end < typed.length() && (typed.charAt(end) == AS_PICTURE || typed.charAt(end) == KEYCAP)) {
            end++;
        }
        return end;
    }

    private static VisibleText asSeen(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        int[] origins = new int[typed.length()];
        int next;
        for (int i = 0; i < typed.length(); i = next) {
            int codePoint = typed.codePointAt(i);
            next = i + Character.charCount(codePoint);
            if (!isInvisible(codePoint)) {
                for (int unit = i; unit < next; unit++) {
                    origins[kept.length()] = unit;
                    kept.append(plain(typed.charAt(unit)));
                }
            }
        }
        return new VisibleText(typed, kept.toString(), origins);
    }

    private static char plain(char unit) {
        if (unit >= FIRST_WIDE && unit <= LAST_WIDE) {
            return (char) (unit - WIDER);
        }
        return unit == WIDE_SPACE ? ' ' : unit;
    }

    private static boolean isPlain(char unit) {
        return unit >= 0x20 && unit < 0x7F || unit >= 0xC0 && unit < 0x300;
    }

    private static boolean isInvisible(int codePoint) {
        if (isPlain((char) codePoint) && codePoint < 0x300 || Character.isWhitespace(codePoint) || codePoint == 0x85) {
            return false;
        }
        return codePoint == KEYCAP
                || Character.isISOControl(codePoint)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
