package org.postpolicy.rules.signals;

/** Sees the line with which a publisher claims a work: "© 2012 Harbour Press", "(c) 2012", "copyright 2012". */
final class CopyrightLineDetector implements Detector {

    private static final int REACH = 3;
    private static final int NAME_WORDS = 4;
    private static final double STRENGTH = 0.8;

    @Override
    public String kind() {
        return "copyright-material";
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        String text = scene.text();
        for (int at = text.indexOf('\u00A9'); at >= 0; at = text.indexOf('\u00A9', at + 1)) {
            look(scene, at, sink);
        }
        for (int at = text.indexOf("(c)"); at >= 0; at = text.indexOf("(c)", at + 3)) {
            look(scene, at, sink);
        }
    }

    private static void look(Scene scene, int at, Sink sink) {
        Reading reading = scene.reading();
        int word = reading.wordAfter(at);
        int last = Math.min(word + REACH, reading.words() - 1);
        for (int year = word; year <= last; year++) {
            if (reading.wordLength(year) == 4 && reading.isNumber(year) && reading.sourceStart(year) - at < 40) {
                sink.see("copyright", STRENGTH, at, reading.sourceEnd(nameEnd(scene, year)));
                return;
            }
        }
    }

    private static int nameEnd(Scene scene, int year) {
        Reading reading = scene.reading();
        int word = year;
        while (word + 1 < reading.words()
                && word - year < NAME_WORDS
                && reading.sentence(word + 1) == reading.sentence(year)
                && Character.isUpperCase(scene.text().charAt(reading.sourceStart(word + 1)))) {
            word++;
        }
        return word;
    }
}
