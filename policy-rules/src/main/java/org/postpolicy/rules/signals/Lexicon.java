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
        for (int start = 0; start < reading.words(); start++) {
            int state = Automaton.START;
            for (int word = start; state >= 0 && word < reading.words(); word++) {
                state = word == start ? state : between(reading, word, state);
                begun(state, numbered, start, word, sink);
                state = known(state, numbered, start, word, sink);
            }
        }
    }

    private int between(Reading reading, int word, int state) {
        boolean same = reading.sentence(word) == reading.sentence(word - 1);
        return same ? state : automaton.next(state, Step.SENTENCE);
    }

    private int known(int state, Numbered numbered, int start, int word, Sink sink) {
        int next = state < 0 || numbered.word(word) < 0
                ? Automaton.NOWHERE
                : automaton.next(state, Step.word(numbered.word(word)));
        if (next >= 0) {
            report(next, start, word, sink);
        }
        return next >= 0 && automaton.goesStraightOn(next) ? next : Automaton.NOWHERE;
    }

    // A word of any ending is the last of its line.
    private void begun(int state, Numbered numbered, int start, int word, Sink sink) {
        for (int i = numbered.firstBeginning(word); state >= 0 && i < numbered.lastBeginning(word); i++) {
            int next = automaton.next(state, Step.beginning(numbered.beginning(i)));
            if (next >= 0) {
                report(next, start, word, sink);
            }
        }
    }

    private void report(int state, int start, int end, Sink sink) {
        for (Entry entry : automaton.entries(state)) {
            sink.hit(entry, start, end);
        }
    }
}
