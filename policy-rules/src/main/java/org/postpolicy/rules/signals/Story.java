package org.postpolicy.rules.signals;

/** Tells talk of a book, a film or a well-known person, in which names, ages and dates are nobody's secret. */
final class Story {

    private static final int REACH = 12;

    private final int story;

    Story(Vocabulary vocabulary) {
        story = vocabulary.cue("story");
    }

    boolean isAround(Scene scene, int word) {
        int place = scene.reading().sourceStart(word);
        return scene.cueNear(story, place, place, REACH);
    }
}
