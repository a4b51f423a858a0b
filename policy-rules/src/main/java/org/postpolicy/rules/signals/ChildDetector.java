package org.postpolicy.rules.signals;

/** Sees who a child is: a name with an age, a school or a class, as children and parents put it. */
final class ChildDetector implements PersonalDetail {

    private static final int REACH = 12;
    private static final int REACH_BEFORE = 5;
    private static final int NAME_REACH = 3;
    private static final double STRENGTH = 0.8;

    private final int self;
    private final int named;
    private final int relation;
    private final int aged;
    private final int works;
    private final int birthday;
    private final AskedWords noName;
    private final Story story;
    private final ChildAge age;
    private final SchoolName school;

    ChildDetector(Vocabulary vocabulary) {
        self = vocabulary.cue("child-self");
        named = vocabulary.cue("child-named");
        relation = vocabulary.cue("child-relation");
        aged = vocabulary.cue("child-relation-aged");
        works = vocabulary.cue("works");
        birthday = vocabulary.cue("child-birthday");
        noName = AskedWords.of("no-child-name");
        story = new Story(vocabulary);
        age = new ChildAge(vocabulary);
        school = new SchoolName(vocabulary);
    }

    @Override
    public void look(Scene scene, Detector.Sink sink) {
        if (!isAnythingTold(scene.marks())) {
            return;
        }
        Reading reading = scene.reading();
        for (int word = 0; word < reading.words(); word++) {
            int name = nameAfter(scene, word);
            int end = name >= 0 ? detailAfter(scene, word, name) : bareName(scene, word);
            int start = name >= 0 ? ageBefore(scene, word) : word;
            if (end >= 0 || start < word) {
                sink.see(
                        "child-identity", STRENGTH, reading.sourceStart(start), reading.sourceEnd(Math.max(end, name)));
            }
        }
    }

    private boolean isAnythingTold(Marks marks) {
        return marks.hold(self) || marks.hold(named) || marks.hold(relation) || marks.hold(aged) || age.isTold(marks);
    }

    // The last word of what a child or a parent introduces: "my name is Mia", "my daughter, Mia", "I am 9".
    private int nameAfter(Scene scene, int word) {
        int given = givenName(scene, word);
        if (given >= 0) {
            return scene.together(word, given) ? given : -1;
        }
        int own = scene.marks().at(word, self);
        if (own >= 0) {
            int name = scene.marks().end(own) + 1;
            int told = toldFirst(scene, word);
            return told >= 0 ? told : isName(scene, name) && scene.together(word, name) ? name : -1;
        }
        int related = relation(scene, word);
        return related < 0 ? -1 : firstName(scene, scene.marks().end(related));
    }

    // The last word of "I am 9" or "I am in grade 3", which a name may follow.
    private int toldFirst(Scene scene, int word) {
        int years = age.endAt(scene, word);
        int own = scene.marks().at(word, self);
        if (years >= 0 || own < 0) {
            return years;
        }
        int next = scene.marks().end(own) + 1;
        int end = scene.together(word, next) ? school.ownEndAt(scene, next) : -1;
        return end >= 0 || !scene.together(word, next + 1) ? end : school.ownEndAt(scene, next + 1);
    }

    private int relation(Scene scene, int word) {
        int mark = scene.marks().at(word, aged);
        return mark >= 0 ? mark : scene.marks().at(word, relation);
    }

    private int firstName(Scene scene, int before) {
        for (int word = before + 1; word <= before + NAME_REACH && scene.together(before, word); word++) {
            if (isName(scene, word)) {
                return word;
            }
        }
        return -1;
    }

    // An age or a school after a name; after an age or a class, a name or a school.
    private int detailAfter(Scene scene, int start, int name) {
        if (scene.marks().at(start, aged) >= 0) {
            return name;
        }
        boolean told = toldFirst(scene, start) >= 0;
        for (int word = name + 1; word <= name + REACH && scene.together(name, word); word++) {
            int end = told ? givenName(scene, word) : age.endAt(scene, word);
            end = end < 0 ? schoolAt(scene, start, word) : end;
            if (end >= 0 && scene.together(name, end)) {
                return isAtWork(scene, start, end) ? -1 : end;
            }
        }
        return -1;
    }

    // "my name is Ana and I teach grade 3"
    private boolean isAtWork(Scene scene, int start, int end) {
        return relation(scene, start) < 0 && scene.marks().among(start, end, works);
    }

    private int givenName(Scene scene, int word) {
        int mark = scene.marks().at(word, named);
        return mark < 0 ? -1 : scene.marks().end(mark) + 1;
    }

    // Who names a school after a relative's name tells of a pupil; who does so of oneself may work there.
    private int schoolAt(Scene scene, int start, int word) {
        boolean related = relation(scene, start) >= 0;
        return related ? school.endAt(scene, word) : school.ownEndAt(scene, word);
    }

    // "my 7-year-old son Liam", "happy 7th birthday to my son Liam"
    private int ageBefore(Scene scene, int relative) {
        for (int word = Math.max(0, relative - REACH_BEFORE); word < relative; word++) {
            int end = age.adjectiveEndAt(scene, word);
            boolean touches =
                    end >= relative - 1 && end <= relative || scene.marks().at(word, birthday) >= 0;
            if (touches && scene.together(word, relative)) {
                return word;
            }
        }
        return relative;
    }

    // "Mia is 7 years old", "Léa, 7 ans", if nobody speaks of a book
    private int bareName(Scene scene, int word) {
        if (!isName(scene, word) || noName.beginAt(scene.reading(), word - 1) || story.isAround(scene, word)) {
            return -1;
        }
        return scene.together(word, word + 1) ? age.toldAt(scene, word + 1) : -1;
    }

    private boolean isName(Scene scene, int word) {
        return scene.isCapital(word) && scene.reading().wordLength(word) > 1 && !noName.beginAt(scene.reading(), word);
    }
}
