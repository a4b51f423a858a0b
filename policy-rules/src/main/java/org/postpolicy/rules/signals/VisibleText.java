package org.postpolicy.rules.signals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** A text without the characters that nobody can see, which knows where each character stood as typed. */
final class VisibleText {

    private final String text;
    private final int[] origins;

    private VisibleText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static VisibleText of(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            if (!isPlain(typed.charAt(i)) && isInvisible(typed.codePointAt(i))) {
                return without(typed);
            }
        }
        return new VisibleText(typed, null);
    }

    String text() {
        return text;
    }

    /** Returns where the character at this offset stood as typed. */
    int start(int offset) {
        return origins == null ? offset : origins[offset];
    }

    /** Returns the end, as typed, of a span that ends at this offset. */
    int end(int offset) {
        return origins == null ? offset : origins[offset - 1] + 1;
    }

    private static VisibleText without(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        int[] origins = new int[typed.length()];
        int next;
        for (int i = 0; i < typed.length(); i = next) {
            int codePoint = typed.codePointAt(i);
            next = i + Character.charCount(codePoint);
            if (!isInvisible(codePoint)) {
                for (int unit = i; unit < next; unit++) {
                    origins[kept.length()] = unit;
                    kept.append(typed.charAt(unit));
                }
            }
        }
        return new VisibleText(kept.toString(), origins);
    }

    private static boolean isPlain(char unit) {
        return unit >= 0x20 && unit < 0x7F || unit >= 0xC0 && unit < 0x300;
    }

    private static boolean isInvisible(int codePoint) {
        if (isPlain((char) codePoint) && codePoint < 0x300 || Character.isWhitespace(codePoint) || codePoint == 0x85) {
            return false;
        }
        return Character.isISOControl(codePoint)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
