package org.postpolicy.rules.signals;

import java.util.Locale;
import java.util.Set;

/** Tells a full stop that shortens a word from one that ends a sentence. */
final class Abbreviations {

    private static final int LONGEST = 4;
    private static final int LONGEST_TITLE = 3;
    private static final Set<String> BEFORE_NAMES = Set.of("av", "bd", "boul", "ch", "imp", "pl", "rte");
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "app", "appt", "apr", "apt", "aug", "avr", "dec", "déc", "ext", "feb", "fig", "févr", "jan", "janv", "juil",
            "jul", "jun", "mar", "no", "nos", "nov", "oct", "p", "pp", "sep", "sept", "ste", "tel", "tél", "vol");

    private Abbreviations() {}

    /** Returns whether the sentence goes on behind a full stop: "Mr. Lee", "D.C. 20500", "app. 4", "boul. Gouin". */
    static boolean goesOn(String text, int stop) {
        int next = text.startsWith(" #", stop + 1) ? stop + 3 : stop + 2;
        if (next >= text.length() || text.charAt(stop + 1) != ' ' || !Character.isLetterOrDigit(text.charAt(next))) {
            return false;
        }
        int begin = stop;
        while (begin > 0 && stop - begin <= LONGEST && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        int size = stop - begin;
        return size > 0 && size <= LONGEST && shortens(text.substring(begin, stop), text.charAt(next));
    }

    private static boolean shortens(String word, char next) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        if (Character.isDigit(next)) {
            return capital && word.length() == 1 || BEFORE_NUMBERS.contains(word.toLowerCase(Locale.ROOT));
        }
        return capital && word.length() <= LONGEST_TITLE && Character.isUpperCase(next)
                || BEFORE_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }
}
