package org.postpolicy.rules.signals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Set;

/**
 * What a character is taken for: compatibility and case folded, without accents, and a letter of another script that
 * looks like an ASCII letter as that letter.
 */
final class Folding {

    // Emoji and the styled alphabets stand below this; what is above is folded each time.
    private static final int REMEMBERED = 0x20000;
    private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFKDInstance();
    private static final Set<Integer> LOOKALIKE_SCRIPTS =
            Set.of(UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.ARMENIAN, UScript.CHEROKEE, UScript.COPTIC);

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
        if (codePoint == 0x2018 || codePoint == 0x2019 || codePoint == 0x2BC || codePoint == 0x2032) {
            return "'";
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
