package org.postpolicy.rules.signals;

import java.util.Set;
import java.util.regex.Pattern;

/** Sees an English article that does not go with the sound of the next word: "a apple", "an book". */
final class Articles {

    private static final double STRENGTH = 0.7;
    private static final Set<String> NO_NOUNS =
            Set.of("and", "are", "any", "all", "the", "our", "into", "onto", "is", "if", "over", "under", "out", "off");
    private static final Pattern VOWEL_LETTER_CONSONANT_SOUND =
            Pattern.compile("(?:uni(?!n|m|d)|us(?:e|u|a)|util|ubiq|uran|eu|ewe|one|once|ou?ija|ukr|uk|ut(?:e|o)).*");
    private static final Pattern CONSONANT_LETTER_VOWEL_SOUND = Pattern.compile(
            "(?:hour|honest|honou?r|heir|herb|hors|hotel|histor|hyster|habitu|hallu|mp|x|sms|rsvp|fbi).*");

    private Articles() {}

    /** Returns whether some article does not go with the next word, were the text English. */
    static boolean mayDisagree(Scene scene) {
        for (int word = 0; word + 1 < scene.reading().words(); word++) {
            if (disagrees(scene, word)) {
                return true;
            }
        }
        return false;
    }

    static void detect(Scene scene, Detector.Sink sink) {
        Reading reading = scene.reading();
        for (int word = 0; word + 1 < reading.words(); word++) {
            if (disagrees(scene, word)) {
                sink.see("grammar", STRENGTH, reading.sourceStart(word), reading.sourceEnd(word + 1));
            }
        }
    }

    private static boolean disagrees(Scene scene, int word) {
        Reading reading = scene.reading();
        return reading.wordLength(word) <= 2
                && reading.chars()[reading.wordStart(word)] == 'a'
                && isArticle(scene, word)
                && isPlainWord(scene, word)
                && disagrees(reading.word(word), reading.word(word + 1));
    }

    // A capital inside a sentence names something: "plan A", "grade A".
    private static boolean isArticle(Scene scene, int word) {
        boolean begins =
                word == 0 || scene.reading().sentence(word) != scene.reading().sentence(word - 1);
        boolean small =
                Character.isLowerCase(scene.text().charAt(scene.reading().sourceStart(word)));
        return (scene.reading().is(word, "a") || scene.reading().is(word, "an")) && (begins || small);
    }

    private static boolean isPlainWord(Scene scene, int article) {
        int start = scene.reading().sourceStart(article + 1);
        int end = scene.reading().sourceEnd(article + 1);
        boolean beside =
                start == scene.reading().sourceEnd(article) + 1 && scene.text().charAt(start - 1) == ' ';
        return beside && end - start >= 3 && scene.isSmall(article + 1);
    }

    private static boolean disagrees(String article, String next) {
        if (NO_NOUNS.contains(next)) {
            return false;
        }
        boolean vowelLetter = "aeiou".indexOf(next.charAt(0)) >= 0;
        if (article.equals("a")) {
            return vowelLetter && !VOWEL_LETTER_CONSONANT_SOUND.matcher(next).matches();
        }
        return !vowelLetter && !CONSONANT_LETTER_VOWEL_SOUND.matcher(next).matches();
    }
}
