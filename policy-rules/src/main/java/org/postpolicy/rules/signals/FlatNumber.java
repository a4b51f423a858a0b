package org.postpolicy.rules.signals;

/** Tells the flat beside the address of a house: "Apt 4, 12 Oak Street", "12 Oak Street #4", "12, rue Oak, app. 4". */
final class FlatNumber {

    private static final int WIDEST_GAP = 3;

    private final int flat;
    private final int unit;

    FlatNumber(Vocabulary vocabulary) {
        flat = vocabulary.cue("flat");
        unit = vocabulary.cue("flat-unit");
    }

    /** Returns the first word of the flat right before a house, or the house. */
    int startBefore(Scene scene, int house) {
        int number = house - 1;
        boolean numbered = number > 0 && HouseNumber.isAt(scene.reading(), number) && isNear(scene, number, house);
        return numbered && isFlat(scene, number - 1) ? number - 1 : house;
    }

    /** Returns the last word of the flat right behind a street, or the last word of the street. */
    int endBehind(Scene scene, int street) {
        int next = street + 1;
        if (next >= scene.reading().words() || !isNear(scene, street, next)) {
            return street;
        }
        if (isFlat(scene, next)) {
            boolean numbered = scene.together(next, next + 1) && HouseNumber.isAt(scene.reading(), next + 1);
            return numbered ? next + 1 : street;
        }
        boolean signed = HouseNumber.isAt(scene.reading(), next)
                && scene.text().charAt(scene.reading().sourceStart(next) - 1) == '#';
        return signed ? next : street;
    }

    private boolean isFlat(Scene scene, int word) {
        return scene.marks().at(word, flat) >= 0 || scene.marks().at(word, unit) >= 0;
    }

    private static boolean isNear(Scene scene, int word, int next) {
        return scene.reading().sourceStart(next) - scene.reading().sourceEnd(word) <= WIDEST_GAP;
    }
}
