package org.postpolicy.rules.signals;

/** Sees Canadian postal codes and US ZIP codes, but only where something nearby speaks of an address. */
final class PostalCodeDetector implements PersonalDetail {

    private static final int REACH = 8;
    private static final double STRENGTH = 0.8;
    private static final String FIRST = "abceghjklmnprstvxy";
    private static final String OTHER = "abceghjklmnprstvwxyz";

    private final int address;
    private final int region;
    private final Owner owner;

    PostalCodeDetector(Vocabulary vocabulary) {
        address = vocabulary.cue("address-context");
        region = vocabulary.cue("region");
        owner = Owner.ofPlace(vocabulary);
    }

    @Override
    public void look(Scene scene, Detector.Sink sink) {
        Reading reading = scene.reading();
        for (int word = 0; word < reading.words(); word++) {
            int last = canadianEnd(reading, word);
            boolean found = last >= 0 ? hasContext(scene, word) : isZip(scene, word);
            if (found) {
                int end = Math.max(last, word);
                sink.see("postal-code", STRENGTH, reading.sourceStart(word), reading.sourceEnd(end));
            }
        }
    }

    private boolean hasContext(Scene scene, int word) {
        int place = scene.reading().sourceStart(word);
        boolean near = scene.cueBefore(address, place, REACH) || isRegion(scene, word - 1);
        return near && !owner.isInstitution(scene, place);
    }

    private boolean isZip(Scene scene, int word) {
        Reading reading = scene.reading();
        if (reading.wordLength(word) != 5 || !reading.isNumber(word)) {
            return false;
        }
        boolean afterState = isRegion(scene, word - 1) && hasContext(scene, word);
        return afterState || scene.cueBefore(address, reading.sourceStart(word), 3) && hasContext(scene, word);
    }

    // Two letters are a region in capitals only: "ON", not "on".
    private boolean isRegion(Scene scene, int word) {
        if (word < 0 || scene.marks().at(word, region) < 0) {
            return false;
        }
        int start = scene.reading().sourceStart(word);
        return scene.reading().wordLength(word) > 2
                || Character.isUpperCase(scene.text().charAt(start + 1));
    }

    private static int canadianEnd(Reading reading, int word) {
        int size = reading.wordLength(word);
        int begin = reading.wordStart(word);
        if (size == 6 && isFront(reading.chars(), begin) && isBack(reading.chars(), begin + 3)) {
            return word;
        }
        boolean two = size == 3
                && word + 1 < reading.words()
                && reading.wordLength(word + 1) == 3
                && isFront(reading.chars(), begin)
                && isBack(reading.chars(), reading.wordStart(word + 1));
        return two ? word + 1 : -1;
    }

    private static boolean isFront(char[] chars, int at) {
        return FIRST.indexOf(chars[at]) >= 0 && isDigit(chars[at + 1]) && OTHER.indexOf(chars[at + 2]) >= 0;
    }

    private static boolean isBack(char[] chars, int at) {
        return isDigit(chars[at]) && OTHER.indexOf(chars[at + 1]) >= 0 && isDigit(chars[at + 2]);
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
