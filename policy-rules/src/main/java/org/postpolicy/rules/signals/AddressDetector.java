package org.postpolicy.rules.signals;

/**
 * Sees street addresses: "12 Oak Street", "12, rue des Érables"; the address of a branch, an office or a shop is none.
 */
final class AddressDetector implements Detector {

    private static final int MOST_NAME_WORDS = 4;
    private static final int REACH = 7;
    private static final double CAPITALS = 0.9;
    private static final double SMALL_LETTERS = 0.6;

    private final int afterName;
    private final int beforeName;
    private final int strongType;
    private final int particle;
    private final int common;
    private final int business;
    private final int home;

    AddressDetector(Vocabulary vocabulary) {
        afterName = vocabulary.cue("street-type");
        beforeName = vocabulary.cue("street-type-first");
        strongType = vocabulary.cue("street-type-strong");
        particle = vocabulary.cue("street-particle");
        common = vocabulary.cue("no-street-name");
        business = vocabulary.cue("business-place");
        home = vocabulary.cue("residence");
    }

    @Override
    public String kind() {
        return "personal-information";
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        Reading reading = scene.reading();
        for (int word = 0; word < reading.words(); word++) {
            if (isHouseNumber(reading, word)) {
                int end = nameThenType(scene, word);
                end = end < 0 ? typeThenName(scene, word) : end;
                if (end > word && !ofBusiness(scene, reading.sourceStart(word))) {
                    boolean capitals = isCapital(scene, word + 1) || isCapital(scene, end);
                    sink.see(
                            "home-address",
                            capitals ? CAPITALS : SMALL_LETTERS,
                            reading.sourceStart(word),
                            reading.sourceEnd(end));
                }
            }
        }
    }

    private boolean ofBusiness(Scene scene, int place) {
        return scene.cueBefore(business, place, REACH) && !scene.cueBefore(home, place, REACH);
    }

    // 12 Oak Street, 140 5th Avenue
    private int nameThenType(Scene scene, int number) {
        Reading reading = scene.reading();
        boolean capitals = true;
        for (int word = number + 1; word <= number + 1 + MOST_NAME_WORDS && word < reading.words(); word++) {
            if (reading.sentence(word) != reading.sentence(number)) {
                return -1;
            }
            boolean named = word > number + 1;
            if (named && scene.marks().at(word, afterName) >= 0 && (capitals || isStrong(scene, number, word))) {
                return word;
            }
            if (scene.marks().at(word, common) >= 0) {
                return -1;
            }
            capitals &= isCapital(scene, word) || startsWithDigit(reading, word);
        }
        return -1;
    }

    // Without capitals only the plainest street types count, after one or two words.
    private boolean isStrong(Scene scene, int number, int word) {
        return word - number <= 3 && scene.marks().at(word, strongType) >= 0;
    }

    // 12, rue des Érables
    private int typeThenName(Scene scene, int number) {
        int type = scene.marks().at(number + 1, beforeName);
        if (type < 0 || scene.reading().sentence(number + 1) != scene.reading().sentence(number)) {
            return -1;
        }
        int word = number + 2;
        while (word < number + 2 + MOST_NAME_WORDS && scene.marks().at(word, particle) >= 0) {
            word++;
        }
        boolean named = word < scene.reading().words()
                && scene.reading().sentence(word) == scene.reading().sentence(number)
                && scene.marks().at(word, common) < 0;
        return named ? lastCapital(scene, word) : -1;
    }

    private int lastCapital(Scene scene, int first) {
        int word = first;
        while (word + 1 < scene.reading().words()
                && word - first < MOST_NAME_WORDS
                && scene.reading().sentence(word + 1) == scene.reading().sentence(first)
                && scene.reading().sourceStart(word + 1) == scene.reading().sourceEnd(word) + 1
                && isCapital(scene, word + 1)) {
            word++;
        }
        return word;
    }

    private static boolean isHouseNumber(Reading reading, int word) {
        int size = reading.wordLength(word);
        if (size > 6 || !startsWithDigit(reading, word)) {
            return false;
        }
        char last = reading.chars()[reading.wordEnd(word) - 1];
        return reading.isNumber(word) && size <= 5
                || size > 1 && Character.isLetter(last) && digits(reading, word) == size - 1;
    }

    private static int digits(Reading reading, int word) {
        int digits = 0;
        for (int i = reading.wordStart(word); i < reading.wordEnd(word); i++) {
            digits += reading.chars()[i] <= '9' ? 1 : 0;
        }
        return digits;
    }

    private static boolean startsWithDigit(Reading reading, int word) {
        char first = reading.chars()[reading.wordStart(word)];
        return first >= '0' && first <= '9';
    }

    private static boolean isCapital(Scene scene, int word) {
        return word < scene.reading().words()
                && Character.isUpperCase(scene.text().charAt(scene.reading().sourceStart(word)));
    }
}
