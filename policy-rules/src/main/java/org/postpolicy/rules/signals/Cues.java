package org.postpolicy.rules.signals;

import java.util.LinkedHashMap;
import java.util.Map;

/** The numbers of the cues that patterns and detectors ask for; not thread-safe, used while building only. */
final class Cues {

    /** Any run of digits. */
    static final int NUMBER = 0;

    /** An amount of money. */
    static final int PRICE = 1;

    /** A word with a capital that does not begin a sentence. */
    static final int NAME = 2;

    /** A run of digits as long as a telephone number. */
    static final int LONG_NUMBER = 3;

    /** A run of digits as long as the short number of a service. */
    static final int SHORT_NUMBER = 4;

    /** A telephone number for which the caller pays more. */
    static final int PREMIUM_NUMBER = 5;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Cues() {
        numbers.put("<number>", NUMBER);
        numbers.put("<price>", PRICE);
        numbers.put("<name>", NAME);
        numbers.put("<long-number>", LONG_NUMBER);
        numbers.put("<short-number>", SHORT_NUMBER);
        numbers.put("<premium-number>", PREMIUM_NUMBER);
    }

    /** Returns whether a cue comes from the text itself and from no list. */
    static boolean isBuiltIn(String name) {
        return switch (name) {
            case "<number>", "<price>", "<name>", "<long-number>", "<short-number>", "<premium-number>" -> true;
            default -> false;
        };
    }

    boolean knows(String name) {
        return numbers.containsKey(name);
    }

    /** Returns the number of a cue, a new one if it was not known. */
    int number(String name) {
        return numbers.computeIfAbsent(name, n -> numbers.size());
    }
}
