package org.postpolicy.rules.signals;

/**
 * Sees street addresses: "12 Oak Street", "12, rue des Érables"; the address of a branch, an office or a shop is none.
 */
final class StreetDetector implements PersonalDetail {

    private static final int MOST_NAME_WORDS = 4;
    private static final int REACH = 7;
    private static final int DWELLING_REACH = 4;
    private static final int FEWEST_RURAL_DIGITS = 3;
    private static final double CAPITALS = 0.9;
    private static final double SMALL_LETTERS = 0.6;

    private final int afterName;
    private final int beforeName;
    private final int strongType;
    private final AskedWords particle;
    private final AskedWords common;
    private final int direction;
    private final int month;
    private final int address;
    private final int dwelling;
    private final int numberedRoad;
    private final int noHouse;
    private final FlatNumber flat;
    private final Owner owner;

    StreetDetector(Vocabulary vocabulary) {
        afterName = vocabulary.cue("street-type");
        beforeName = vocabulary.cue("street-type-first");
        strongType = vocabulary.cue("street-type-strong");
        particle = AskedWords.of("street-particle");
        common = AskedWords.of("no-street-name");
        direction = vocabulary.cue("street-direction");
        month = vocabulary.cue("month");
        address = vocabulary.cue("address-context");
        dwelling = vocabulary.cue("dwelling");
        numberedRoad = vocabulary.cue("numbered-road");
        noHouse = vocabulary.cue("no-house");
        flat = new FlatNumber(vocabulary);
        owner = Owner.ofPlace(vocabulary);
    }

    @Override
    public void look(Scene scene, Detector.Sink sink) {
        Reading reading = scene.reading();
        for (int word = 0; word < reading.words(); word++) {
            if (HouseNumber.isAt(reading, word)) {
                int end = endOf(scene, HouseNumber.end(scene, word));
                if (end > word) {
                    see(scene, word, end, sink);
                }
            }
        }
    }

    private void see(Scene scene, int number, int end, Detector.Sink sink) {
        Reading reading = scene.reading();
        int start = flat.startBefore(scene, HouseNumber.start(scene, number));
        boolean house = scene.marks().at(start - 1, noHouse) < 0;
        if (house && !owner.isInstitution(scene, reading.sourceStart(start))) {
            boolean capitals = scene.isCapital(number + 1) || scene.isCapital(end);
            sink.see(
                    "home-address",
                    capitals ? CAPITALS : SMALL_LETTERS,
                    reading.sourceStart(start),
                    reading.sourceEnd(flat.endBehind(scene, end)));
        }
    }

    private int endOf(Scene scene, int number) {
        if (scene.marks().at(number + 1, month) >= 0) {
            return -1;
        }
        int end = roadWithNumber(scene, number);
        if (end >= 0) {
            return end;
        }
        end = nameThenType(scene, number);
        if (end >= 0) {
            return withDirection(scene, end);
        }
        end = typeThenName(scene, number);
        return end < 0 ? nameAlone(scene, number) : end;
    }

    // 1234 Highway 7
    private int roadWithNumber(Scene scene, int number) {
        int mark = scene.marks().at(number + 1, numberedRoad);
        int end = mark < 0 ? -1 : scene.marks().end(mark) + 1;
        boolean named = end >= 0
                && scene.together(number, end)
                && scene.reading().isNumber(end)
                && scene.isJoined(end - 1, end);
        boolean meant =
                named && (scene.reading().wordLength(number) >= FEWEST_RURAL_DIGITS || isDwelling(scene, number));
        return meant ? end : -1;
    }

    private boolean isDwelling(Scene scene, int number) {
        return scene.cueBefore(dwelling, scene.reading().sourceStart(number), DWELLING_REACH);
    }

    // She lives at 12 Maple
    private int nameAlone(Scene scene, int number) {
        int word = number + 1;
        boolean named = scene.marks().at(word, Cues.NAME) >= 0
                && scene.isJoined(number, word)
                && !common.beginAt(scene.reading(), word)
                && !HouseNumber.isYear(scene.reading(), number);
        return named && isDwelling(scene, number) ? scene.lastOfName(word, MOST_NAME_WORDS) : -1;
    }

    // King Street West
    private int withDirection(Scene scene, int type) {
        int word = type + 1;
        boolean directed = scene.marks().at(word, direction) >= 0 && scene.together(type, word);
        return directed && scene.isJoined(type, word) && scene.isCapital(word) ? word : type;
    }

    // 12 Oak Street, 140 5th Avenue
    private int nameThenType(Scene scene, int number) {
        boolean capitals = true;
        for (int word = number + 1; word <= number + 1 + MOST_NAME_WORDS && scene.together(number, word); word++) {
            boolean named = word > number + 1;
            if (named && !scene.isJoined(word - 1, word) || scene.reading().isNumber(word)) {
                return -1;
            }
            if (named && scene.marks().at(word, afterName) >= 0 && isStreet(scene, number, word, capitals)) {
                return word;
            }
            if (common.beginAt(scene.reading(), word)) {
                return -1;
            }
            capitals &= scene.isCapital(word) || HouseNumber.startsWithDigit(scene.reading(), word);
        }
        return -1;
    }

    // Without capitals only the plainest street types count, after one word, or after two where an address is meant.
    private boolean isStreet(Scene scene, int number, int type, boolean capitals) {
        if (capitals) {
            return scene.isCapital(type) || !HouseNumber.isYear(scene.reading(), number);
        }
        boolean near = type - number == 2
                || type - number == 3
                        && scene.cueBefore(address, scene.reading().sourceStart(number), REACH);
        return near && scene.marks().at(type, strongType) >= 0;
    }

    // 12, rue des Érables
    private int typeThenName(Scene scene, int number) {
        if (scene.marks().at(number + 1, beforeName) < 0 || !scene.together(number, number + 1)) {
            return -1;
        }
        int word = number + 2;
        while (word < number + 2 + MOST_NAME_WORDS && particle.beginAt(scene.reading(), word)) {
            word++;
        }
        boolean named = scene.together(number, word)
                && !common.beginAt(scene.reading(), word)
                && !scene.reading().isNumber(word);
        boolean plain = scene.isCapital(word) || scene.marks().at(number + 1, strongType) >= 0;
        return named && plain ? scene.lastOfName(word, MOST_NAME_WORDS) : -1;
    }
}
