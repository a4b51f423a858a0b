package org.postpolicy.workbench;

/** Puts a number before a word. */
final class Plural {

    private Plural() {}

    static String of(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
