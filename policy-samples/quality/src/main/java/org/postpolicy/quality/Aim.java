package org.postpolicy.quality;

import java.util.List;
import java.util.Locale;

/**
 * What a signal should reach.
 *
 * @param what what is measured
 * @param target what it should reach, in words
 * @param reached what it reached, in words
 * @param met whether it did
 */
record Aim(String what, String target, String reached, boolean met) {

    static Aim atLeast(String what, double target, Share share) {
        return new Aim(what, "at least " + number(target), share.text(), share.known() && share.value() >= target);
    }

    static Aim atMost(String what, double target, Share share) {
        return new Aim(what, "at most " + number(target), share.text(), share.known() && share.value() <= target);
    }

    /** Says that a gap between groups should be no wider than this. */
    static Aim narrow(String what, double target, double gap, String between) {
        String reached = String.format(Locale.ROOT, "%.3f (%s)", gap, between);
        return new Aim(what, "at most " + number(target), reached, gap <= target);
    }

    List<String> cells() {
        return List.of(what, target, reached, met ? "met" : "missed");
    }

    private static String number(double target) {
        return String.format(Locale.ROOT, "%.3f", target);
    }
}
