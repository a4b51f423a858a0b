package org.postpolicy.quality;

import java.util.Locale;

/**
 * How many of how many, with the 95 % interval of Wilson.
 *
 * @param hits how many
 * @param of of how many
 */
record Share(int hits, int of) {

    private static final double Z = 1.959964;

    /** Returns the share, or NaN if there is nothing to share. */
    double value() {
        return (double) hits / of;
    }

    double low() {
        return Math.max(0, middle() - reach());
    }

    double high() {
        return Math.min(1, middle() + reach());
    }

    boolean known() {
        return of > 0;
    }

    /** Returns the share with counts and interval, for a table. */
    String text() {
        return known()
                ? String.format(Locale.ROOT, "%.3f (%d/%d; %.3f-%.3f)", value(), hits, of, low(), high())
                : "no rows";
    }

    /** Returns the share in per cent with the count, where there is little room. */
    String brief() {
        return String.format(Locale.ROOT, "%.1f %% (%d)", 100 * value(), hits);
    }

    private double middle() {
        return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double reach() {
        return Z / (1 + Z * Z / of) * Math.sqrt(value() * (1 - value()) / of + Z * Z / (4.0 * of * of));
    }
}
