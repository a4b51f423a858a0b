package org.postpolicy.quality;

import java.util.Locale;

/** The widest difference between groups; not thread-safe. */
final class Gap {

    private String lowest;
    private String highest;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    void add(String group, Share share) {
        if (!share.known()) {
            return;
        }
        if (share.value() < low) {
            low = share.value();
            lowest = group;
        }
        if (share.value() > high) {
            high = share.value();
            highest = group;
        }
    }

    double width() {
        return lowest == null ? 0 : high - low;
    }

    /** Names the groups between which it lies. */
    String between() {
        return lowest == null || high == low ? "all alike" : lowest + " to " + highest;
    }

    String text() {
        return String.format(Locale.ROOT, "%.3f (%s)", width(), between());
    }
}
