package org.postpolicy.rules.language;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with which a new file begins, marked so that nobody takes them for what the policy says. */
public final class Unwritten {

    private static final String MARK = "<your words: ";
    private static final Map<String, String> MARKS = Map.of("fr", "<vos mots : ");
    private static final Pattern MARKED = Pattern.compile("<(?:your words:|vos mots ?:)[^<>\\n]*>");

    private Unwritten() {}

    /**
     * Returns a text that waits for its writer.
     *
     * @param language the language in which it will be read; the hint is English where there is no other
     * @param hint what is to be said there, in a few words without angle brackets
     */
    public static String text(String language, String hint) {
        return MARKS.getOrDefault(language, MARK) + hint + ">";
    }

    /** Returns where a text first waits for its writer, from 0, or -1 if nowhere. */
    public static int indexIn(String text) {
        Matcher matcher = MARKED.matcher(text);
        return matcher.find() ? matcher.start() : -1;
    }
}
