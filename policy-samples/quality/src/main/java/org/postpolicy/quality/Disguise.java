package org.postpolicy.quality;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A way to hide a word from a list and not from a reader.
 *
 * @param name what it does
 * @param worn what becomes of a word
 */
record Disguise(String name, UnaryOperator<String> worn) {

    private static final String LATIN = "aceopxyi";
    private static final String CYRILLIC = "асеорхуі";
    private static final int FULL_WIDTH = '\uff01' - '!';

    static List<Disguise> all() {
        return List.of(
                new Disguise("capitals", String::toUpperCase),
                new Disguise("spaced out", word -> between(word, " ")),
                new Disguise("dots between", word -> between(word, ".")),
                new Disguise("hyphens between", word -> between(word, "-")),
                new Disguise("a zero-width space inside", word -> inside(word, "\u200b")),
                new Disguise("a soft hyphen inside", word -> inside(word, "\u00ad")),
                new Disguise("a letter stretched", Disguise::stretched),
                new Disguise("full-width letters", word -> each(word, letter -> letter + FULL_WIDTH)),
                new Disguise("Cyrillic look-alikes", word -> each(word, Disguise::lookAlike)),
                new Disguise("an accent on each vowel", word -> word.replaceAll("[aeiou]", "$0\u0301")),
                new Disguise("a direction mark in front", word -> "\u202e" + word + "\u202c"));
    }

    private static String between(String word, String sign) {
        return word.chars().mapToObj(Character::toString).collect(Collectors.joining(sign));
    }

    private static String inside(String word, String sign) {
        int middle = word.length() / 2;
        return word.substring(0, middle) + sign + word.substring(middle);
    }

    private static String stretched(String word) {
        int middle = word.length() / 2;
        return word.substring(0, middle) + word.substring(middle, middle + 1).repeat(5) + word.substring(middle + 1);
    }

    private static int lookAlike(int letter) {
        int at = LATIN.indexOf(letter);
        return at < 0 ? letter : CYRILLIC.charAt(at);
    }

    private static String each(String word, IntUnaryOperator change) {
        return word.chars().map(change).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
