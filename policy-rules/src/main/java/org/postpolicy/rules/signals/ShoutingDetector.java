package org.postpolicy.rules.signals;

/** Sees shouting: several long words in capitals in a row, rows of exclamation marks. */
final class ShoutingDetector implements Detector {

    private static final int WORDS = 3;
    private static final int LETTERS = 12;
    private static final int MARKS = 3;
    private static final double STRENGTH = 0.6;

    @Override
    public String kind() {
        return "unprofessional-tone";
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        capitals(scene, sink);
        marks(scene.text(), sink);
    }

    private static void capitals(Scene scene, Sink sink) {
        Reading reading = scene.reading();
        int next;
        for (int first = 0; first < reading.words(); first = next) {
            next = first;
            int letters = 0;
            while (next < reading.words() && isCapitals(scene, next)) {
                letters += reading.wordLength(next++);
            }
            if (next - first >= WORDS && letters >= LETTERS) {
                sink.see("shouting", STRENGTH, reading.sourceStart(first), reading.sourceEnd(next - 1));
            }
            next = Math.max(next, first + 1);
        }
    }

    private static boolean isCapitals(Scene scene, int word) {
        int end = scene.reading().sourceEnd(word);
        boolean letter = false;
        for (int i = scene.reading().sourceStart(word); i < end; i++) {
            char unit = scene.text().charAt(i);
            if (Character.isLowerCase(unit) || Character.isDigit(unit)) {
                return false;
            }
            letter |= Character.isUpperCase(unit);
        }
        return letter;
    }

    private static void marks(String text, Sink sink) {
        int next;
        for (int at = text.indexOf("!!!"); at >= 0; at = text.indexOf("!!!", next)) {
            next = at + MARKS;
            while (next < text.length() && (text.charAt(next) == '!' || text.charAt(next) == '?')) {
                next++;
            }
            sink.see("shouting", STRENGTH, at, next);
        }
    }
}
