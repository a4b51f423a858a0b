package org.postpolicy.rules.signals;

import java.util.Locale;
import java.util.Set;

/** Tells a full stop that shortens a word from one that ends a sentence. */
final class Abbreviations {

    private static final int LONGEST = 4;
    private static final int LONGEST_TITLE = 3;
    private static final Set<String> BEFORE_NAMES = Set.of("av", "bd", "boul", "ch", "imp", "pl", "rte");
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "app", "appt", "apr", "apt", "aug", "avr", "dec", "ext", "feb", "fig", "fevr", "jan", "janv", "juil", "jul",
            "jun", "mar", "no", "nos", "nov", "oct", "p", "pp", "sep", "sept", "ste", "tel", "vol");

    private Abbreviations() {}

    /** Returns whether the sentence goes on behind a full stop: "Mr. Lee", "D.C. 20500", "app. 4", "boul. Gouin". */
    static boolean goesOn(FoldedText text, int stop) {
        int next = text.has(" #", stop + 1) ? stop + 3 : stop + 2;
        if (text.at(stop + 1) != ' ' || !Character.isLetterOrDigit(text.at(next))) {
            return false;
        }
        int begin = stop;
        while (stop - begin <= LONGEST && Character.isLetter(text.at(begin - 1))) {
            begin--;
        }
        int size = stop - begin;
        return size > 0 && size <= LONGEST && shortens(text.between(begin, stop), text.at(next));
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
