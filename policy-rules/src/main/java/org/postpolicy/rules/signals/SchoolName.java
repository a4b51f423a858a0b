package org.postpolicy.rules.signals;

/** Reads where a child learns: "Oak Park School", "grade 3", "third grade", "Ms. Roy's class", "l'école Sainte-Anne". */
final class SchoolName {

    private static final int MOST_NAME_WORDS = 3;
    private static final int ATTEND_REACH = 3;

    private final int school;
    private final int schoolFirst;
    private final int grade;
    private final int classroom;
    private final int classOf;
    private final int ordinal;
    private final int mySchool;
    private final int attends;
    private final int teacher;
    private final AskedWords particle;

    SchoolName(Vocabulary vocabulary) {
        school = vocabulary.cue("school");
        schoolFirst = vocabulary.cue("school-first");
        grade = vocabulary.cue("grade");
        classroom = vocabulary.cue("classroom");
        classOf = vocabulary.cue("class-of");
        ordinal = vocabulary.cue("ordinal");
        mySchool = vocabulary.cue("my-school");
        attends = vocabulary.cue("attends");
        teacher = vocabulary.cue("teacher");
        particle = AskedWords.of("street-particle");
    }

    /** Returns the last word of a school or a class that begins with this word, or -1. */
    int endAt(Scene scene, int word) {
        int end = ownEndAt(scene, word);
        return end < 0 ? namedEndAt(scene, word) : end;
    }

    /** Returns the same where the words say that the speaker goes there, or -1. */
    int ownEndAt(Scene scene, int word) {
        int mark = scene.marks().at(word, mySchool);
        if (mark >= 0) {
            return scene.marks().end(mark);
        }
        int first = scene.marks().at(word, classOf);
        int taught = first < 0 ? -1 : scene.marks().end(first) + 1;
        if (taught >= 0 && scene.marks().at(taught, teacher) >= 0 && scene.isCapital(taught + 1)) {
            return taught + 1;
        }
        int end = grade(scene, word);
        if (end < 0 && scene.marks().at(word, teacher) >= 0) {
            end = nameThen(scene, word, classroom);
        }
        boolean attended = end < 0 && scene.marks().among(word - ATTEND_REACH, word - 1, attends);
        return attended ? namedEndAt(scene, word) : end;
    }

    private int namedEndAt(Scene scene, int word) {
        if (scene.marks().at(word, schoolFirst) >= 0) {
            return nameAfter(scene, word);
        }
        return scene.isCapital(word) ? nameThen(scene, word, school) : -1;
    }

    // grade 3, 3rd grade, 3e année
    private int grade(Scene scene, int word) {
        boolean gradeFirst = scene.marks().at(word, grade) >= 0 && isNumber(scene, word + 1);
        boolean numberFirst = isNumber(scene, word) && scene.marks().at(word + 1, grade) >= 0;
        return (gradeFirst || numberFirst) && scene.together(word, word + 1) ? word + 1 : -1;
    }

    private boolean isNumber(Scene scene, int word) {
        return word < scene.reading().words()
                && (HouseNumber.startsWithDigit(scene.reading(), word)
                                && scene.reading().wordLength(word) <= 4
                        || scene.marks().at(word, ordinal) >= 0);
    }

    private static int nameThen(Scene scene, int first, int last) {
        for (int word = first + 1; word <= first + MOST_NAME_WORDS && scene.isJoined(word - 1, word); word++) {
            int mark = scene.marks().at(word, last);
            if (mark >= 0) {
                return scene.marks().end(mark);
            }
            if (!scene.isCapital(word)) {
                return -1;
            }
        }
        return -1;
    }

    private int nameAfter(Scene scene, int first) {
        int word = first + 1;
        while (word <= first + MOST_NAME_WORDS && particle.beginAt(scene.reading(), word) && !scene.isCapital(word)) {
            word++;
        }
        boolean named = scene.together(first, word) && scene.isCapital(word);
        return named ? scene.lastOfName(word, MOST_NAME_WORDS) : -1;
    }
}
