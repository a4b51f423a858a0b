package org.postpolicy.rules.signals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

/**
 * A text as a reader sees it, which knows where each character stood as typed: without the characters that nobody can
 * see, with the wide forms of plain letters, digits and signs as the plain ones, one hyphen for all, a letter and its accent
 * as one, and one space for any row of spaces of whatever width.
 */
final class VisibleText {

    private static final char KEYCAP = '\u20E3';
    private static final char AS_PICTURE = '\uFE0F';
    private static final int FIRST_WIDE = 0xFF01;
    private static final int LAST_WIDE = 0xFF5E;
    private static final int WIDER = FIRST_WIDE - '!';
    private static final char VERTICAL_TAB = '\u000B';
    private static final char NEXT_LINE = '\u0085';
    // Hyphens, the dash that is as wide as a digit, and the minus sign; longer dashes say "to".
    private static final String HYPHENS = "\u2010\u2011\u2012\u2212\uFE63";
    private static final char FIRST_ACCENT = '\u0300';
    private static final char LAST_ACCENT = '\u036F';
    private static final int NOTHING = -1;
    private static final Normalizer2 ACCENTS = Normalizer2.getNFCInstance();

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
            if (!isPlain(unit)) {
                int codePoint = typed.codePointAt(i);
                if (seen(codePoint) != codePoint || i > 0 && joined(units[i - 1], codePoint) >= 0) {
                    return asSeen(typed);
                }
                i += Character.charCount(codePoint) - 1;
            } else if (unit == ' ' && i > 0 && units[i - 1] == ' ') {
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

    /** Returns the end, as typed, of a span that ends at this offset; no picture or letter is cut in two. */
    int end(int offset) {
        if (origins == null) {
            return offset;
        }
        int end = origins[offset - 1] + 1;
        while (end < typed.length() && belongsToCharacterBefore(typed.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean belongsToCharacterBefore(char unit) {
        return unit == AS_PICTURE || unit == KEYCAP || isAccent(unit);
    }

    private static VisibleText asSeen(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        int[] origins = new int[typed.length()];
        int next;
        for (int i = 0; i < typed.length(); i = next) {
            int codePoint = typed.codePointAt(i);
            next = i + Character.charCount(codePoint);
            int seen = seen(codePoint);
            int last = kept.length() - 1;
            int joined = last < 0 ? NOTHING : joined(kept.charAt(last), seen);
            if (joined >= 0) {
                kept.setCharAt(last, (char) joined);
            } else if (seen != NOTHING) {
                for (int unit = 0; unit < Character.charCount(seen); unit++) {
                    origins[kept.length() + unit] = i + unit;
                }
                kept.appendCodePoint(seen);
            }
        }
        return new VisibleText(typed, kept.toString(), origins);
    }

    /** Returns the one character as which two are seen, or a negative number. */
    private static int joined(char before, int seen) {
        if (before == ' ' && seen == ' ' || before == '\r' && seen == '\n') {
            return seen;
        }
        return isAccent(seen) ? ACCENTS.composePair(before, seen) : NOTHING;
    }

    private static boolean isAccent(int codePoint) {
        return codePoint >= FIRST_ACCENT && codePoint <= LAST_ACCENT;
    }

    private static int seen(int codePoint) {
        if (codePoint < 0x300 && isPlain((char) codePoint)) {
            return codePoint;
        }
        if (codePoint >= FIRST_WIDE && codePoint <= LAST_WIDE) {
            return codePoint - WIDER;
        }
        if (HYPHENS.indexOf(codePoint) >= 0) {
            return '-';
        }
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR, Character.SURROGATE -> ' ';
            case Character.LINE_SEPARATOR -> '\n';
            case Character.CONTROL -> control(codePoint);
            default -> isInvisible(codePoint) ? NOTHING : codePoint;
        };
    }

    // A tab parts columns, which are not read as one.
    private static int control(int codePoint) {
        if (codePoint == '\f' || codePoint == VERTICAL_TAB || codePoint == NEXT_LINE) {
            return '\n';
        }
        return Character.isWhitespace(codePoint) ? codePoint : NOTHING;
    }

    private static boolean isPlain(char unit) {
        return unit >= 0x20 && unit < 0x7F || unit >= 0xC0 && unit < 0x300;
    }

    private static boolean isInvisible(int codePoint) {
        return codePoint == KEYCAP || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
