package org.postpolicy.rules.signals;

/** Sees a date of birth: a date after, or right before, the words that make it one. */
final class BirthDateDetector implements PersonalDetail {

    private static final int REACH = 6;
    private static final int REACH_GAP = 4;
    private static final int REACH_AFTER = 3;
    private static final double STRENGTH = 0.9;

    private final int before;
    private final int after;
    private final int label;
    private final int noBirth;
    private final WrittenDate dates;
    private final Story story;

    BirthDateDetector(Vocabulary vocabulary) {
        before = vocabulary.cue("birth");
        after = vocabulary.cue("birth-after");
        label = vocabulary.cue("birth-label");
        noBirth = vocabulary.cue("no-birth");
        dates = new WrittenDate(vocabulary);
        story = new Story(vocabulary);
    }

    @Override
    public void look(Scene scene, Detector.Sink sink) {
        Marks marks = scene.marks();
        if (!marks.hold(before) && !marks.hold(after) && !marks.hold(label)) {
            return;
        }
        Reading reading = scene.reading();
        for (int word = 0; word < reading.words(); word++) {
            int end = dates.endAt(scene, word);
            if (end >= word && !story.isAround(scene, word)) {
                int start = introduction(scene, word);
                int last = start < 0 ? conclusion(scene, end) : end;
                if (start >= 0 || last >= 0) {
                    sink.see(
                            "birth-date",
                            STRENGTH,
                            reading.sourceStart(start < 0 ? word : start),
                            reading.sourceEnd(Math.max(end, last)));
                }
                word = end;
            }
        }
    }

    private int introduction(Scene scene, int date) {
        for (int word = date - 1; word >= 0 && date - word <= REACH && scene.together(word, date); word--) {
            int mark = scene.marks().at(word, before);
            boolean ends = mark >= 0
                    && scene.marks().end(mark) < date
                    && date - scene.marks().end(mark) <= REACH_GAP;
            if (ends && !scene.marks().among(word - 1, word, noBirth)) {
                return word;
            }
        }
        return isLabelled(scene, date) ? date - 1 : -1;
    }

    // Birthday: May 14
    private boolean isLabelled(Scene scene, int date) {
        return scene.marks().at(date - 1, label) >= 0
                && scene.between(date - 1, date).strip().equals(":");
    }

    // The last word of "is my birthday" after a date.
    private int conclusion(Scene scene, int date) {
        for (int word = date + 1; word <= date + REACH_AFTER && scene.together(date, word); word++) {
            int mark = scene.marks().at(word, after);
            if (mark >= 0) {
                return scene.marks().end(mark);
            }
        }
        return -1;
    }
}
