package org.postpolicy.rules.signals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Set;

/**
 * What a character is taken for: compatibility and case folded, without accents, a digit of another script as that digit,
 * and a letter of another script that looks like an ASCII letter as that letter.
 */
final class Folding {

    // Emoji and the styled alphabets stand below this; what is above is folded each time.
    private static final int REMEMBERED = 0x20000;
    private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFKDInstance();
    private static final Set<Integer> LOOKALIKE_SCRIPTS =
            Set.of(UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.ARMENIAN, UScript.CHEROKEE, UScript.COPTIC);

    // Letters that word games and text generators use, and that Unicode does not take for letters in a style.
    private static final String SMALL_CAPITALS =
            "\u1D00\u0299\u1D04\u1D05\u1D07\uA730\u0262\u029C\u026A\u1D0A\u1D0B\u029F\u1D0D\u0274\u1D0F\u1D18\uA7AF\u0280\uA731\u1D1B\u1D1C\u1D20\u1D21\u028F\u1D22";
    private static final String SMALL_CAPITALS_AS = "abcdefghijklmnopqrstuvwyz";
    private static final int WHITE_ON_BLACK = 0x1F150;
    private static final int APART_BY = 0x20;

    // Written without a lock: two threads that meet write equal strings, and strings are safely published.
    private static final String[] KNOWN = new String[REMEMBERED];

    private Folding() {}

    /** Returns the folded characters, empty if nothing is left. */
    static String of(int codePoint) {
        if (codePoint >= REMEMBERED) {
            return work(codePoint);
        }
        String known = KNOWN[codePoint];
        if (known == null) {
            known = work(codePoint);
            KNOWN[codePoint] = known;
        }
        return known;
    }

    private static String work(int codePoint) {
        if (codePoint == 0x2029 || codePoint == 0x2028) {
            return Character.toString(codePoint);
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return " ";
        }
        String folded = Character.toString(codePoint);
        for (String before = null; !folded.equals(before); ) {
            before = folded;
            folded = once(folded);
        }
        return folded;
    }

    private static String once(String text) {
        StringBuilder folded = new StringBuilder();
        APART.normalize(CASE.normalize(text))
                .codePoints()
                .filter(c -> !isAccent(c))
                .forEach(c -> folded.append(c < 0x80 ? Character.toString(c) : plain(c)));
        return folded.toString();
    }

    private static String plain(int codePoint) {
        int small = SMALL_CAPITALS.indexOf(codePoint);
        if (small >= 0) {
            return SMALL_CAPITALS_AS.substring(small, small + 1);
        }
        if (codePoint >= WHITE_ON_BLACK
                && codePoint < WHITE_ON_BLACK + 2 * APART_BY
                && (codePoint - WHITE_ON_BLACK) % APART_BY < 26) {
            return Character.toString('a' + (codePoint - WHITE_ON_BLACK) % APART_BY);
        }
        if (codePoint == 0xE6 || codePoint == 0x153) {
            return codePoint == 0xE6 ? "ae" : "oe";
        }
        if (codePoint == 0x2018 || codePoint == 0x2019 || codePoint == 0x2BC || codePoint == 0x2032) {
            return "'";
        }
        int digit = Character.digit(codePoint, 10);
        if (digit >= 0) {
            return Character.toString('0' + digit);
        }
        String same = Character.toString(codePoint);
        if (!UCharacter.isLetter(codePoint) || !LOOKALIKE_SCRIPTS.contains(UScript.getScript(codePoint))) {
            return same;
        }
        StringBuilder look = new StringBuilder();
        APART.normalize(Looks.CHECKER.getSkeleton(same))
                .codePoints()
                .filter(c -> !isAccent(c))
                .forEach(look::appendCodePoint);
        boolean letter = look.length() == 1 && look.charAt(0) < 0x80 && Character.isLetter(look.charAt(0));
        return letter ? Character.toString(Character.toLowerCase(look.charAt(0))) : same;
    }

    private static boolean isAccent(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Loaded with the first letter of another script, which most programs never meet. */
    private static final class Looks {
        private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
    }
}
