package org.postpolicy.rules.signals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Knows each word and each beginning of words that stands in a list; immutable. */
final class KnownWords {

    private final WordTable words;
    private final WordTable beginnings;
    private final Disguises disguises;

    private KnownWords(Map<String, Integer> words, Map<String, Integer> beginnings) {
        this.words = new WordTable(words);
        this.beginnings = new WordTable(beginnings);
        this.disguises = new Disguises(words, beginnings);
    }

    /** Looks each word of a reading up once, words that were split, joined again, and words in which tricks are undone. */
    Numbered number(Reading reading, List<Undone> undone) {
        Numbered numbered = new Numbered(reading.words());
        SplitWords split = new SplitWords(reading, this, numbered, reading.undoes || !undone.isEmpty());
        for (int word = 0; word < reading.words(); word++) {
            boolean known = find(reading, word, numbered);
            split.from(word, known);
            for (Undone words : undone) {
                words.from(word, this, numbered);
            }
            numbered.endWord();
        }
        return numbered;
    }

    /** Returns the number of the word that some characters are, or a negative one. */
    int word(char[] chars, int start, int end) {
        return words.find(chars, start, end);
    }

    // Most words are known, and no known beginning begins as they do.
    private boolean find(Reading reading, int word, Numbered numbered) {
        char[] chars = reading.chars();
        int start = reading.wordStart(word);
        int end = reading.wordEnd(word);
        if (!beginnings.mayBegin(chars, start, end)) {
            int number = words.find(chars, start, end);
            if (number >= 0) {
                numbered.add(Step.word(number), word);
                return true;
            }
        }
        return find(new Letters(chars, start, end, 1, word), reading.undoes, numbered);
    }

    /** Adds every step that some characters allow, and returns whether they are a known word as they stand. */
    boolean find(Letters letters, boolean undo, Numbered numbered) {
        if (beginnings.mayBegin(letters.chars(), letters.start(), letters.end())) {
            begin(letters, numbered);
        }
        int number = words.find(letters.chars(), letters.start(), letters.end());
        if (number >= 0) {
            numbered.add(Step.word(number), letters.lastWord());
        } else if (Disguises.isLikely(letters, undo)) {
            disguises.find(letters, numbered);
        }
        return number >= 0;
    }

    private void begin(Letters letters, Numbered numbered) {
        int hash = WordTable.hashStart();
        for (int i = 0; i < letters.size() && i < beginnings.longest(); i++) {
            hash = WordTable.hashed(hash, letters.at(i));
            if (i + 1 >= beginnings.shortest()) {
                begin(letters, i + 1, hash, numbered);
            }
        }
    }

    private void begin(Letters letters, int size, int hash, Numbered numbered) {
        int number = beginnings.find(letters.chars(), letters.start(), letters.start() + size, hash);
        if (number >= 0 && size >= letters.shortest()) {
            numbered.add(Step.beginning(number), letters.lastWord());
        }
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
            return new KnownWords(words, beginnings);
        }
    }
}
