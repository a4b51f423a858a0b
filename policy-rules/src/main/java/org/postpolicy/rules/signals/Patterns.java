package org.postpolicy.rules.signals;

/**
 * Every pattern: words and cues that follow one another in a sentence or into the next, some with a gap between.
 *
 * <p>Immutable.
 */
final class Patterns {

    /** How many words may stand where a pattern leaves a gap. */
    static final int WIDEST_GAP = 5;

    /** How many words may be left of a sentence when a pattern goes on in the next one. */
    static final int LONGEST_REST = 12;

    // Where a state and a last word stand in the one number that a walk remembers of a place where it has been.
    private static final int STATE = 40;
    private static final int END = 8;

    private final Automaton automaton;

    /** Takes what a pattern means, on the words from {@code start} up to and with {@code end}. */
    interface Sink {
        void hit(Meaning meaning, int start, int end);
    }

    Patterns(LineGraph lines) {
        automaton = AutomatonBuilder.build(lines);
    }

    /** Reports every pattern, and returns how many steps were taken, which is linear in the number of words. */
    long match(Reading reading, Numbered numbered, Marks marks, Sink sink) {
        AskedSteps asked = new AskedSteps(automaton, numbered, marks, reading.words());
        Walk walk = new Walk(reading, numbered, asked, sink);
        for (int word = 0; word < reading.words(); word++) {
            walk.from(word);
        }
        return walk.steps;
    }

    /** The walks from each word; each state is entered once for each end, so that gaps multiply nothing. */
    private final class Walk {

        private final Reading reading;
        private final Numbered numbered;
        private final AskedSteps asked;
        private final Sink sink;
        private int start;
        private final Visited been = new Visited();
        private boolean branched;
        private long steps;

        private Walk(Reading reading, Numbered numbered, AskedSteps asked, Sink sink) {
            this.reading = reading;
            this.numbered = numbered;
            this.asked = asked;
            this.sink = sink;
        }

        private void from(int word) {
            start = word;
            been.clear();
            branched = false;
            onto(word, Automaton.START, false, 0);
        }

        /** Takes each step that a word allows. */
        private void onto(int word, int state, boolean gap, int ground) {
            for (int at = asked.first(word); at < asked.last(word); at = AskedSteps.after(at)) {
                step(state, asked.step(at), gap, asked.end(at), ground == 0 ? asked.ground(at) : ground);
            }
        }

        /** Takes each step that a word or the one behind it allows, if it changes nothing. */
        private void onto(int word, int state, boolean gap, int ground, int fillers) {
            onto(word, state, gap, ground);
            int behind = numbered.behindFiller(word);
            if (behind > 0 && fillers < Numbered.MOST_FILLERS) {
                onto(behind, state, gap, ground, fillers + 1);
            }
        }

        private void step(int state, int step, boolean gap, int end, int ground) {
            int next = automaton.next(state, gap ? Step.behindGap(step) : step);
            steps++;
            if (next >= 0 && isNew(next, gap, end, ground)) {
                report(next, end, ground);
                goOn(next, end, ground);
            }
        }

        private boolean isNew(int state, boolean gap, int end, int ground) {
            branched |= gap;
            if (!branched) {
                return true;
            }
            return been.add((long) state << STATE | (long) end << END | ground);
        }

        private void report(int state, int end, int ground) {
            for (int i = automaton.firstEntry(state); i < automaton.lastEntry(state); i++) {
                Meaning meaning = automaton.entry(i).meaning();
                sink.hit(
                        meaning.ground() == null && ground != 0 ? meaning.about(Marks.groundOf(ground)) : meaning,
                        start,
                        end);
            }
        }

        private void goOn(int state, int end, int ground) {
            goOn(state, end + 1, reading.sentence(end), ground);
            int next = automaton.next(state, Step.SENTENCE);
            if (next >= 0) {
                int first = sentenceAfter(end);
                if (isNew(next, true, first, ground)) {
                    goOn(next, first, reading.sentence(end) + 1, ground);
                }
            }
        }

        private void goOn(int state, int first, int sentence, int ground) {
            if (isIn(sentence, first) && asked.any(first, automaton.straight(state))) {
                onto(first, state, false, ground, 0);
            }
            long behindGap = automaton.behindGap(state);
            for (int word = first; behindGap != 0 && word <= first + WIDEST_GAP && isIn(sentence, word); word++) {
                if (asked.any(word, behindGap)) {
                    onto(word, state, true, ground, 0);
                }
            }
        }

        private int sentenceAfter(int end) {
            int word = end + 1;
            while (word <= end + LONGEST_REST && isIn(reading.sentence(end), word)) {
                word++;
            }
            return word;
        }

        private boolean isIn(int sentence, int word) {
            return word < reading.words() && reading.sentence(word) == sentence;
        }
    }
}
