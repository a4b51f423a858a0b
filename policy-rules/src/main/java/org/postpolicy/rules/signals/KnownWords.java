package org.postpolicy.rules.signals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives each word and each beginning of words that a list knows a number; immutable. */
final class KnownWords {

    private final WordTable words;
    private final WordTable beginnings;

    private KnownWords(WordTable words, WordTable beginnings) {
        this.words = words;
        this.beginnings = beginnings;
    }

    /** Looks each word of a reading up once. */
    Numbered number(Reading reading) {
        int[] numbers = new int[reading.words()];
        int[] until = new int[reading.words()];
        int[] begun = new int[8];
        int count = 0;
        char[] chars = reading.chars();
        for (int word = 0; word < numbers.length; word++) {
            int start = reading.wordStart(word);
            int end = reading.wordEnd(word);
            int hash = WordTable.hashStart();
            for (int i = start; i < end; i++) {
                hash = WordTable.hashed(hash, chars[i]);
                int beginning = i - start < beginnings.longest() ? beginnings.find(chars, start, i + 1, hash) : -1;
                if (beginning >= 0) {
                    begun = count == begun.length ? Arrays.copyOf(begun, count * 2) : begun;
                    begun[count++] = beginning;
                }
            }
            numbers[word] = words.find(chars, start, end, hash);
            until[word] = count;
        }
        return new Numbered(numbers, begun, until);
    }

    /** Collects the words; not thread-safe. */
    static final class Builder {

        private final Map<String, Integer> words = new LinkedHashMap<>();
        private final Map<String, Integer> beginnings = new LinkedHashMap<>();

        /** Returns the number of a folded word, a new one if it was not known. */
        int word(String folded) {
            return words.computeIfAbsent(folded, w -> words.size());
        }

        /** Returns the number of what a word may begin with. */
        int beginning(String folded) {
            return beginnings.computeIfAbsent(folded, w -> beginnings.size());
        }

        KnownWords build() {
            return new KnownWords(new WordTable(words), new WordTable(beginnings));
        }
    }
}
