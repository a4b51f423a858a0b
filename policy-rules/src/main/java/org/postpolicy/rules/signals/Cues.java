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

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Cues() {
        numbers.put("<number>", NUMBER);
        numbers.put("<price>", PRICE);
        numbers.put("<name>", NAME);
    }

    /** Returns whether a cue comes from the text itself and from no list. */
    static boolean isBuiltIn(String name) {
        return name.equals("<number>") || name.equals("<price>") || name.equals("<name>");
    }

    boolean knows(String name) {
        return numbers.containsKey(name);
    }

    /** Returns the number of a cue, a new one if it was not known. */
    int number(String name) {
        return numbers.computeIfAbsent(name, n -> numbers.size());
    }
}
