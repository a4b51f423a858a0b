package org.postpolicy.rules.pack;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names in a pack are written. */
final class Names {

    /** Lower-case words and digits with single hyphens between them. */
    static final String KEBAB = "[a-z0-9]++(?:-[a-z0-9]++)*+";

    private static final Pattern KEBAB_CASE = Pattern.compile(KEBAB);
    private static final Pattern CLAUSE = Pattern.compile("[A-Z][A-Z0-9]*+(?:-[A-Z0-9]++)*+[a-z]?");

    private Names() {}

    static boolean isKebab(String name) {
        return KEBAB_CASE.matcher(name).matches();
    }

    static boolean isClause(String id) {
        return CLAUSE.matcher(id).matches();
    }

    /** Returns whether a name has a dash, which programs for letters like to put in the place of a hyphen. */
    static boolean hasDash(String name) {
        return name.indexOf('\u2013') >= 0 || name.indexOf('\u2014') >= 0;
    }

    /** Writes a name in kebab case as well as can be guessed: without accents, and a dot stays. */
    static String toKebab(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("Œ", "Oe");
        String kebab = plain.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^-|-$", "");
        return kebab.isEmpty() ? "a-name" : kebab;
    }
}
