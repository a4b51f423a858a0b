package org.postpolicy.rules.language;

/** Puts a number before a word. */
public final class Plural {

    private Plural() {}

    /** Returns {@code 1 rule}, {@code 2 rules} and so on. */
    public static String of(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    /** Returns {@code There is 1 rule}, {@code There are 2 rules} and so on. */
    public static String are(int number, String word) {
        return (number == 1 ? "There is " : "There are ") + of(number, word);
    }
}
