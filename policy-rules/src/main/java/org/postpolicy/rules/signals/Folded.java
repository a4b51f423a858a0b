package org.postpolicy.rules.signals;

/** Folds what stands in a list as texts are folded, and gives it as steps. */
final class Folded {

    private Folded() {}

    /** Returns a step for each word; none if the phrase has neither letter nor digit. */
    static int[] steps(String phrase, KnownWords.Builder known) {
        boolean anyEnding = phrase.endsWith("*");
        String words = anyEnding ? phrase.substring(0, phrase.length() - 1) : phrase;
        Reading folded = Normaliser.read(words, Normaliser.Style.PLAIN);
        int[] steps = new int[folded.words() + sentenceEnds(folded)];
        int count = 0;
        for (int word = 0; word < folded.words(); word++) {
            if (word > 0 && folded.sentence(word) != folded.sentence(word - 1)) {
                steps[count++] = Step.SENTENCE;
            }
            boolean open = anyEnding && word == folded.words() - 1;
            steps[count++] = open
                    ? Step.beginning(known.beginning(folded.word(word)))
                    : Step.word(known.word(folded.word(word)));
        }
        return steps;
    }

    private static int sentenceEnds(Reading folded) {
        return folded.words() == 0 ? 0 : folded.sentence(folded.words() - 1);
    }
}
