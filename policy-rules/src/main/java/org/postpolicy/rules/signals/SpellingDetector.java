package org.postpolicy.rules.signals;

/**
 * Sees likely errors of language: misspelt words, slips of grammar, a word written twice, "a" before a vowel, a sentence
 * without its capital. It has lists and no dictionary, so that what it sees is nearly always an error.
 */
final class SpellingDetector implements Detector {

    private static final double STRENGTH = 0.8;

    private final int englishSlip;
    private final int englishGrammar;
    private final int englishContraction;
    private final int frenchSlip;
    private final int frenchGrammar;

    SpellingDetector(Vocabulary vocabulary) {
        englishSlip = vocabulary.cueAsWritten("english-slip");
        englishGrammar = vocabulary.cueAsWritten("english-grammar");
        englishContraction = vocabulary.cueAsWritten("english-contraction");
        frenchSlip = vocabulary.cueAsWritten("french-slip");
        frenchGrammar = vocabulary.cueAsWritten("french-grammar");
    }

    @Override
    public String kind() {
        return "spelling";
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        Reading reading = scene.reading();
        // The language is asked last: most texts hold nothing that would be an error in any.
        Tongue tongue = mayErr(scene) ? Tongue.of(scene) : Tongue.UNKNOWN;
        if (tongue == Tongue.ENGLISH) {
            listed(scene, englishSlip, englishGrammar, sink);
            contractions(scene, sink);
            Articles.detect(scene, sink);
        } else if (tongue == Tongue.FRENCH) {
            listed(scene, frenchSlip, frenchGrammar, sink);
        }
        for (int word = 1; word < reading.words(); word++) {
            if (tongue != Tongue.UNKNOWN && tongue.isWrittenTwice(scene, word)) {
                see("grammar", scene, word - 1, word, sink);
            }
            if (lacksCapital(scene, word)) {
                see("grammar", scene, word, word, sink);
            }
        }
    }

    private boolean mayErr(Scene scene) {
        Marks marks = scene.marks();
        return marks.hold(englishSlip)
                || marks.hold(englishGrammar)
                || marks.hold(englishContraction)
                || marks.hold(frenchSlip)
                || marks.hold(frenchGrammar)
                || Articles.mayDisagree(scene)
                || hasWordTwice(scene.reading());
    }

    private static boolean hasWordTwice(Reading reading) {
        for (int word = 1; word < reading.words(); word++) {
            if (reading.sameWord(word, word - 1)) {
                return true;
            }
        }
        return false;
    }

    private static void see(String sort, Scene scene, int first, int last, Sink sink) {
        sink.see(
                sort,
                STRENGTH,
                scene.reading().sourceStart(first),
                scene.reading().sourceEnd(last));
    }

    private void listed(Scene scene, int slip, int grammar, Sink sink) {
        Marks marks = scene.marks();
        if (!marks.hold(slip) && !marks.hold(grammar)) {
            return;
        }
        for (int mark = 0; mark < marks.size(); mark++) {
            if (marks.cue(mark) == slip && isSlip(scene, mark)) {
                see("spelling", scene, marks.start(mark), marks.end(mark), sink);
            } else if (marks.cue(mark) == grammar && (grammar == frenchGrammar || !hasApostrophe(scene, mark))) {
                see("grammar", scene, marks.start(mark), marks.end(mark), sink);
            }
        }
    }

    // One word as it is written, and nobody's name.
    private static boolean isSlip(Scene scene, int mark) {
        Marks marks = scene.marks();
        return marks.start(mark) == marks.end(mark)
                && marks.at(marks.start(mark), Cues.NAME) < 0
                && !hasApostrophe(scene, mark);
    }

    private void contractions(Scene scene, Sink sink) {
        Marks marks = scene.marks();
        for (int mark = 0; marks.hold(englishContraction) && mark < marks.size(); mark++) {
            if (marks.cue(mark) == englishContraction && hasApostrophe(scene, mark)) {
                see("grammar", scene, marks.start(mark), marks.end(mark), sink);
            }
        }
    }

    // Folded, "don't" and "dont" are one word; only the text shows which was written.
    private static boolean hasApostrophe(Scene scene, int mark) {
        int start = scene.reading().sourceStart(scene.marks().start(mark));
        int end = scene.reading().sourceEnd(scene.marks().end(mark));
        String written = scene.text().substring(start, end);
        return written.indexOf('\'') >= 0 || written.indexOf('\u2019') >= 0 || written.indexOf('`') >= 0;
    }

    // A full stop after a word of five letters or more ends no abbreviation.
    private static boolean lacksCapital(Scene scene, int word) {
        Reading reading = scene.reading();
        if (reading.sentence(word) == reading.sentence(word - 1)) {
            return false;
        }
        int stop = reading.sourceEnd(word - 1);
        int start = reading.sourceStart(word);
        int end = reading.sourceEnd(word);
        String text = scene.text();
        return reading.wordLength(word - 1) >= 5
                && reading.wordLength(word) >= 2
                && start == stop + 2
                && text.charAt(stop) == '.'
                && text.charAt(stop + 1) == ' '
                && scene.isSmall(word)
                && (end == text.length() || ".:/@_-".indexOf(text.charAt(end)) < 0);
    }
}
