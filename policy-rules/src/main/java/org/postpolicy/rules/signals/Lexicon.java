package org.postpolicy.rules.signals;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Map;

/** Every phrase of every list in one automaton, matched by whole words; immutable. */
final class Lexicon {

    private final AhoCorasickDoubleArrayTrie<Entry[]> automaton;

    /** Takes an entry found on the words from {@code start} up to and with {@code end}. */
    interface Sink {
        void hit(Entry entry, int start, int end);
    }

    Lexicon(Map<String, Entry[]> phrases) {
        automaton = phrases.isEmpty() ? null : new AhoCorasickDoubleArrayTrie<>();
        if (automaton != null) {
            automaton.build(phrases);
        }
    }

    void match(Reading reading, Sink sink) {
        if (automaton != null && reading.words() > 0) {
            automaton.parseText(reading.chars(), new WholeWords(reading, sink));
        }
    }

    /** Keeps what begins with a word and ends with one; the automaton reports in the order of the ends. */
    private static final class WholeWords implements AhoCorasickDoubleArrayTrie.IHit<Entry[]> {
        private final Reading reading;
        private final char[] chars;
        private final Sink sink;
        private int word;

        private WholeWords(Reading reading, Sink sink) {
            this.reading = reading;
            this.chars = reading.chars();
            this.sink = sink;
        }

        @Override
        public void hit(int begin, int end, Entry[] entries) {
            if (begin > 0 && !Reading.isSeparator(chars[begin - 1])) {
                return;
            }
            boolean whole = end == chars.length || Reading.isSeparator(chars[end]);
            while (reading.wordEnd(word) < end) {
                word++;
            }
            for (Entry entry : entries) {
                if (whole || entry.anyEnding()) {
                    sink.hit(entry, word - entry.words() + 1, word);
                }
            }
        }
    }
}
