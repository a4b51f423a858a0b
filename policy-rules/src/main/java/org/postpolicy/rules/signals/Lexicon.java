package org.postpolicy.rules.signals;

/** Every phrase and cue of every list in one automaton, matched by whole words; immutable. */
final class Lexicon {

    private final Automaton automaton;

    /** Takes an entry found on the words from {@code start} up to and with {@code end}. */
    interface Sink {
        void hit(Entry entry, int start, int end);
    }

    Lexicon(LineGraph phrases) {
        automaton = AutomatonBuilder.build(phrases);
    }

    void match(Reading reading, Numbered numbered, Sink sink) {
        Walk walk = new Walk(reading, numbered, sink);
        for (int word = 0; word < reading.words(); word++) {
            walk.from(word);
        }
    }

    /** The walks from each word; a walk is no longer than the longest phrase. */
    private final class Walk {

        private final Reading reading;
        private final Numbered numbered;
        private final Sink sink;
        private int start;

        private Walk(Reading reading, Numbered numbered, Sink sink) {
            this.reading = reading;
            this.numbered = numbered;
            this.sink = sink;
        }

        private void from(int word) {
            start = word;
            onto(word, Automaton.START);
        }

        private void onto(int word, int state, int fillers) {
            onto(word, state);
            int behind = numbered.behindFiller(word);
            if (behind > 0 && fillers < Numbered.MOST_FILLERS) {
                onto(behind, state, fillers + 1);
            }
        }

        private void onto(int word, int state) {
            for (int i = numbered.first(word); i < numbered.last(word); i++) {
                int next = automaton.next(state, numbered.step(i));
                if (next >= 0) {
                    reach(next, numbered.end(i));
                }
            }
        }

        private void reach(int state, int end) {
            for (int i = automaton.firstEntry(state); i < automaton.lastEntry(state); i++) {
                sink.hit(automaton.entry(i), start, end);
            }
            if (automaton.straight(state) != 0 && end + 1 < reading.words()) {
                boolean same = reading.sentence(end) == reading.sentence(end + 1);
                int next = same ? state : automaton.next(state, Step.SENTENCE);
                if (next >= 0) {
                    onto(end + 1, next, 0);
                }
            }
        }
    }
}
