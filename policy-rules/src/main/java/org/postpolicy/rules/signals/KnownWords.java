package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postpolicy.rules.signals.EverydayForms.Form;

/** Knows each word and each beginning of words that stands in a list; immutable. */
final class KnownWords {

    private final WordTable words;
    private final WordTable beginnings;
    private final Disguises disguises;
    // Of each of the first numbers, which everyday forms have, the words that are meant by it; the fillers come next.
    private final int[][] meant;

    private final int behindFillers;

    private KnownWords(Map<String, Integer> words, Map<String, Integer> beginnings, int[][] meant, int fillers) {
        this.meant = meant;
        this.behindFillers = meant.length + fillers;
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
            for (int i = 0; i < undone.size(); i++) {
                undone.get(i).from(word, this, numbered);
            }
            markFiller(reading, word, numbered);
            numbered.endWord();
        }
        return numbered;
    }

    private void markFiller(Reading reading, int word, Numbered numbered) {
        for (int i = numbered.first(word); i < numbered.size(); i++) {
            int number = Step.number(numbered.step(i));
            boolean filler = number < behindFillers && number >= meant.length && numbered.step(i) == Step.word(number);
            if (filler && reading.isOneSentence(word, numbered.end(i) + 1)) {
                numbered.fill(word, numbered.end(i));
            }
        }
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
                add(number, word, numbered);
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
            add(number, letters.lastWord(), numbered);
        } else if (Disguises.isLikely(letters, undo)) {
            disguises.find(letters, numbered);
        }
        return number >= 0;
    }

    private void add(int number, int word, Numbered numbered) {
        numbered.add(Step.word(number), word);
        if (number < meant.length) {
            for (int other : meant[number]) {
                numbered.add(Step.word(other), word);
            }
        }
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

        private static final String ENDING = "ing";
        private static final int SHORTEST_WITH_ENDING = 6;

        private final Map<String, Integer> words = new LinkedHashMap<>();
        private final List<String> spelled = new ArrayList<>();
        private final Map<String, Integer> beginnings = new LinkedHashMap<>();
        private final List<Set<String>> meant = new ArrayList<>();
        private final int fillers;

        /** Begins with what is written every day for one other word, and with the fillers. */
        Builder(EverydayForms everyday) {
            everyday.forms().stream().filter(Form::isWordForWord).forEach(this::form);
            everyday.fillers().forEach(this::word);
            fillers = words.size() - meant.size();
        }

        private void form(Form form) {
            int number = word(form.written().get(0));
            if (number == meant.size()) {
                meant.add(new LinkedHashSet<>());
            }
            meant.get(number).add(form.meant().get(0));
        }

        /** Returns the number of a folded word, a new one if it was not known. */
        int word(String folded) {
            Integer known = words.putIfAbsent(folded, words.size());
            if (known == null) {
                spelled.add(folded);
            }
            return known == null ? words.size() - 1 : known;
        }

        /** Returns how many words there are; their numbers are less. */
        int size() {
            return spelled.size();
        }

        /** Returns the word with a number. */
        String word(int number) {
            return spelled.get(number);
        }

        /** Returns the number of what a word may begin with. */
        int beginning(String folded) {
            return beginnings.computeIfAbsent(folded, w -> beginnings.size());
        }

        KnownWords build() {
            Map<String, Integer> all = new LinkedHashMap<>(words);
            for (String word : spelled) {
                if (word.endsWith(ENDING) && word.length() >= SHORTEST_WITH_ENDING) {
                    all.putIfAbsent(word.substring(0, word.length() - 1), words.get(word));
                }
            }
            return new KnownWords(
                    all, beginnings, meant.stream().map(this::numbers).toArray(int[][]::new), fillers);
        }

        private int[] numbers(Set<String> others) {
            return others.stream()
                    .filter(words::containsKey)
                    .mapToInt(words::get)
                    .toArray();
        }
    }
}
