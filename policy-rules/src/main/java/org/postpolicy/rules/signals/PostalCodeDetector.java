package org.postpolicy.rules.signals;

/** Sees Canadian postal codes and US ZIP codes, but only where something nearby speaks of an address. */
final class PostalCodeDetector implements PersonalDetail {

    private static final int REACH = 8;
    private static final int MOST_REGION_WORDS = 3;
    private static final int ZIP_DIGITS = 5;
    private static final double STRENGTH = 0.8;
    private static final String FIRST = "abceghjklmnprstvxy";
    private static final String OTHER = "abceghjklmnprstvwxyz";

    private final int address;
    private final int region;
    private final int zip;
    private final int counted;
    private final Owner owner;

    PostalCodeDetector(Vocabulary vocabulary) {
        address = vocabulary.cue("address-context");
        region = vocabulary.cue("region");
        zip = vocabulary.cue("zip");
        counted = vocabulary.cue("counted-thing");
        owner = Owner.ofPlace(vocabulary);
    }

    @Override
    public void look(Scene scene, Detector.Sink sink) {
        Reading reading = scene.reading();
        for (int word = 0; word < reading.words(); word++) {
            int end = endAt(scene, word);
            if (end >= 0) {
                sink.see("postal-code", STRENGTH, reading.sourceStart(word), reading.sourceEnd(end));
            }
        }
    }

    private int endAt(Scene scene, int word) {
        int end = canadianEnd(scene.reading(), word);
        if (end >= 0) {
            return hasContext(scene, word) ? end : -1;
        }
        return isZip(scene, word) ? withFourMore(scene, word) : -1;
    }

    private boolean hasContext(Scene scene, int word) {
        int place = scene.reading().sourceStart(word);
        boolean near = scene.cueBefore(address, place, REACH) || isBehindRegion(scene, word);
        return near && !owner.isInstitution(scene, place);
    }

    private boolean isZip(Scene scene, int word) {
        Reading reading = scene.reading();
        if (reading.wordLength(word) != ZIP_DIGITS || !reading.isNumber(word)) {
            return false;
        }
        int place = reading.sourceStart(word);
        boolean counts = scene.cueAfter(counted, reading.sourceEnd(word), 1);
        boolean named =
                isBehindRegion(scene, word) || scene.cueBefore(address, place, 3) || scene.cueBefore(zip, place, 1);
        return named && !counts && !owner.isInstitution(scene, place);
    }

    // 90210-1234
    private static int withFourMore(Scene scene, int word) {
        Reading reading = scene.reading();
        boolean more = word + 1 < reading.words()
                && reading.wordLength(word + 1) == 4
                && reading.isNumber(word + 1)
                && scene.between(word, word + 1).equals("-");
        return more ? word + 1 : word;
    }

    private boolean isBehindRegion(Scene scene, int word) {
        for (int first = word - 1; first >= 0 && word - first <= MOST_REGION_WORDS; first--) {
            int mark = scene.marks().at(first, region);
            if (mark >= 0 && scene.marks().end(mark) == word - 1 && isRegion(scene, first, word - 1)) {
                return true;
            }
        }
        return false;
    }

    // Two letters are a region in capitals only: "ON", not "on".
    private static boolean isRegion(Scene scene, int first, int last) {
        int start = scene.reading().sourceStart(first);
        return scene.reading().sourceEnd(last) - start > 2
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
