package org.postpolicy.rules.engine;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Tells whether a name could be taken for another one. */
final class Resemblance {

    /** A slip in eight letters still looks the same at a glance; in shorter names it may be another name. */
    private static final int LETTERS_PER_SLIP = 8;

    private static final int SHORTEST = 3;

    private Resemblance() {}

    /** Returns whether a name holds, or nearly is, one of the protected names. */
    static boolean any(String name, Collection<String> protectedNames) {
        String plain = plain(name);
        return protectedNames.stream().map(Resemblance::plain).anyMatch(guarded -> resembles(plain, guarded));
    }

    private static boolean resembles(String name, String guarded) {
        if (guarded.length() < SHORTEST) {
            return name.equals(guarded);
        }
        return name.contains(guarded) || slips(name, guarded) <= guarded.length() / LETTERS_PER_SLIP;
    }

    /** Drops accents, case, spaces and signs. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static int slips(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int same = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], previous[j]) + 1, previous[j - 1] + same);
            }
            previous = row;
        }
        return previous[right.length()];
    }
}
