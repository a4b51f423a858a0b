package org.postpolicy.rules.signals;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The language of a text, declared or else told by its small words. */
enum Tongue {
    ENGLISH(
            Set.of(
                    "the", "is", "are", "and", "of", "to", "in", "for", "our", "we", "you", "will", "with", "it",
                    "this", "that", "be", "your", "have", "has", "was", "not", "at", "i", "my", "they", "there",
                    "from"),
            Set.of("the", "a", "an", "of", "to", "is", "are", "for", "with", "and", "or", "at", "from", "our", "your")),

    FRENCH(
            Set.of(
                    "le", "la", "les", "des", "du", "et", "est", "sont", "une", "un", "nous", "vous", "pour", "dans",
                    "avec", "sur", "au", "aux", "ce", "cette", "votre", "notre", "pas", "qui", "que", "je", "il"),
            Set.of(
                    "le", "les", "des", "du", "et", "est", "une", "pour", "dans", "avec", "au", "aux", "votre",
                    "notre")),

    UNKNOWN(Set.of(), Set.of());

    private static final int LONGEST_SMALL_WORD = 5;

    // The small words of every language, each with the number of its language.
    private static final WordTable SMALL_WORDS = new WordTable(Stream.of(values())
            .flatMap(tongue -> tongue.smallWords.stream().map(word -> Map.entry(word, tongue.ordinal())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

    private final Set<String> smallWords;
    private final Set<String> neverTwice;

    Tongue(Set<String> smallWords, Set<String> neverTwice) {
        this.smallWords = smallWords;
        this.neverTwice = neverTwice;
    }

    static Tongue of(Scene scene) {
        String declared = scene.submission().post().language();
        if (declared != null) {
            String language = Locale.forLanguageTag(declared).getLanguage();
            return language.equals("en") ? ENGLISH : language.equals("fr") ? FRENCH : UNKNOWN;
        }
        int balance = 0;
        Reading reading = scene.reading();
        for (int word = 0; word < reading.words(); word++) {
            if (reading.wordLength(word) <= LONGEST_SMALL_WORD) {
                int tongue = SMALL_WORDS.find(reading.chars(), reading.wordStart(word), reading.wordEnd(word));
                balance += tongue == ENGLISH.ordinal() ? 1 : tongue == FRENCH.ordinal() ? -1 : 0;
            }
        }
        return balance == 0 ? UNKNOWN : balance > 0 ? ENGLISH : FRENCH;
    }

    /** Returns whether a small word stands twice in a row, with nothing but a space between. */
    boolean isWrittenTwice(Scene scene, int word) {
        Reading reading = scene.reading();
        int gap = reading.sourceStart(word) - reading.sourceEnd(word - 1);
        return gap == 1
                && scene.text().charAt(reading.sourceEnd(word - 1)) == ' '
                && reading.sameWord(word, word - 1)
                && neverTwice.contains(reading.word(word));
    }
}
