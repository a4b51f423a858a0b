package org.postpolicy.rules.signals;

/** Reads a child's age: "7 years old", "aged 7", "she is seven", "(7)", "7 ans". */
final class ChildAge {

    private final int age;
    private final int unit;
    private final int adjective;
    private final int introduction;
    private final int noun;
    private final int counted;
    private final int months;
    private final int turning;
    private final int time;

    ChildAge(Vocabulary vocabulary) {
        age = vocabulary.cue("child-age");
        unit = vocabulary.cue("age-unit");
        adjective = vocabulary.cue("age-adjective");
        introduction = vocabulary.cue("age-introduction");
        noun = vocabulary.cue("age-noun");
        counted = vocabulary.cue("counted");
        months = vocabulary.cue("age-months");
        turning = vocabulary.cue("age-turning");
        time = vocabulary.cue("age-time");
    }

    /** Returns whether any age stands in the text. */
    boolean isTold(Marks marks) {
        return marks.hold(age);
    }

    /** Returns the last word of an age before a child's name, such as "7-year-old", that begins here, or -1. */
    int adjectiveEndAt(Scene scene, int word) {
        return withUnit(scene, word, adjective);
    }

    private int withUnit(Scene scene, int word, int wanted) {
        if (!isAge(scene, word) || !scene.together(word, word + 1)) {
            return -1;
        }
        int mark = scene.marks().at(word + 1, wanted);
        return mark >= 0 ? scene.marks().end(mark) : -1;
    }

    // A baby's months may be more than a child's years.
    private boolean isAge(Scene scene, int word) {
        return scene.marks().at(word, age) >= 0
                || scene.marks().at(word + 1, months) >= 0 && scene.reading().isNumber(word);
    }

    /** Returns the last word of an age that begins with this word, with "is" and a unit, or with "turns", or -1. */
    int toldAt(Scene scene, int word) {
        int named = scene.marks().at(word, noun);
        if (named >= 0) {
            return numberAfter(scene, word, named);
        }
        int turned = scene.marks().at(word, turning);
        if (turned >= 0) {
            int number = numberAfter(scene, word, turned);
            return number >= 0 && isLast(scene, number) ? number : -1;
        }
        int mark = scene.marks().at(word, introduction);
        return withUnit(scene, mark >= 0 ? scene.marks().end(mark) + 1 : word, unit);
    }

    /** Returns the last word of an age that begins with this word, if the words around it speak of a child, or -1. */
    int endAt(Scene scene, int word) {
        int plain = withUnit(scene, word, unit);
        if (plain >= 0) {
            return plain;
        }
        int mark = scene.marks().at(word, introduction);
        if (mark >= 0) {
            return numberAfter(scene, word, mark);
        }
        return scene.marks().at(word, age) >= 0 && isApart(scene, word) ? word : -1;
    }

    private int numberAfter(Scene scene, int word, int mark) {
        int number = scene.marks().end(mark) + 1;
        boolean meant = scene.together(word, number) && isAge(scene, number) && !isCounted(scene, number + 1);
        return meant ? Math.max(number, withUnit(scene, number, unit)) : -1;
    }

    private boolean isCounted(Scene scene, int word) {
        if (!scene.together(word - 1, word)) {
            return false;
        }
        String signs = scene.between(word - 1, word);
        return scene.marks().at(word, counted) >= 0 || signs.equals("-") || signs.equals("\u2013");
    }

    private boolean isLast(Scene scene, int word) {
        return !scene.together(word, word + 1)
                || !scene.between(word, word + 1).isBlank()
                || scene.marks().at(word + 1, time) >= 0;
    }

    // In brackets or between commas, right behind a name.
    private static boolean isApart(Scene scene, int word) {
        if (word == 0 || !HouseNumber.startsWithDigit(scene.reading(), word)) {
            return false;
        }
        String before = scene.between(word - 1, word);
        int end = scene.reading().sourceEnd(word);
        char after = end < scene.text().length() ? scene.text().charAt(end) : '.';
        return before.equals(" (") && after == ')' || before.equals(", ") && (after == ',' || after == '.');
    }
}
