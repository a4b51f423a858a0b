package org.postpolicy.rules.signals;

import java.util.Set;

/** Sees private telephone numbers; a number of the library, a branch or a shop is business contact data and none. */
final class TelephoneDetector implements PersonalNumber {

    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DIGITS_IN_ONE = 11;
    private static final int NATIONAL_DIGITS = 10;
    private static final int REACH = 6;
    private static final int REACH_AFTER = 2;
    private static final double GROUPED = 0.9;
    private static final double BARE = 0.6;
    private static final Set<String> SHAPES =
            Set.of("10", "11", "3-7", "6-4", "3-3-4", "3-3-2-2", "1-10", "1-3-7", "1-3-3-4", "1-6-4", "4-3-4");

    private final CallingCodes codes = new CallingCodes();
    private final NumberContext context;
    private final Owner owner;
    private final Owner cardOwner;
    private final int telephone;
    private final int label;
    private final int flat;

    TelephoneDetector(Vocabulary vocabulary) {
        context = new NumberContext(vocabulary);
        owner = Owner.ofContact(vocabulary);
        cardOwner = Owner.ofCard(vocabulary);
        telephone = vocabulary.cue("telephone");
        label = vocabulary.cue("line-label");
        flat = vocabulary.cue("flat");
    }

    @Override
    public boolean claims(Scene scene, DigitRun run, Detector.Sink sink) {
        if (run.count() < FEWEST_DIGITS || context.isOther(scene, run) || isBusiness(scene, run)) {
            return false;
        }
        return abroad(scene, run, sink) || american(scene, run, sink) || other(scene, run, sink);
    }

    // Who lists an office and a flat on one card gives away a person's numbers, whatever the line is called.
    private boolean isBusiness(Scene scene, DigitRun run) {
        boolean ofDwelling = isLabelled(scene, run) && scene.marks().hold(flat);
        return (ofDwelling ? cardOwner : owner).isInstitution(scene, run.start(), run.end());
    }

    /** Returns whether the name of a line is joined to a number: "-Fax", "(office)". */
    private boolean isLabelled(Scene scene, DigitRun run) {
        String text = scene.text();
        int end = run.end();
        boolean joined = text.startsWith("-", end) || text.startsWith("(", end) || text.startsWith(" (", end);
        return joined && scene.cueAfter(label, end, 1);
    }

    private boolean abroad(Scene scene, DigitRun run, Detector.Sink sink) {
        boolean plus = run.start() > 0 && scene.text().charAt(run.start() - 1) == '+';
        if (!plus && run.digits().charAt(0) != '0') {
            return false;
        }
        for (DigitRun part : run.parts(FEWEST_DIGITS, MOST_DIGITS + 3)) {
            String digits = plus ? part.digits() : withoutExit(part.digits());
            if (part.start() == run.start() && codes.isPrivate(digits, plus)) {
                see(scene, part, GROUPED, sink);
                return true;
            }
        }
        return false;
    }

    // What is dialled to leave North America, or most other countries.
    private static String withoutExit(String digits) {
        if (digits.startsWith("011")) {
            return digits.substring(3);
        }
        return digits.startsWith("00") ? digits.substring(2) : "";
    }

    private boolean american(Scene scene, DigitRun run, Detector.Sink sink) {
        return run.takeEach(
                NATIONAL_DIGITS,
                NATIONAL_DIGITS + 1,
                part -> isAmerican(scene, part),
                part -> see(scene, part, part.isGrouped() || isNamed(scene, part) ? GROUPED : BARE, sink));
    }

    private boolean isAmerican(Scene scene, DigitRun part) {
        return SHAPES.contains(part.shape())
                && !NumberContext.isAmount(scene.text(), part)
                && codes.isPrivateAmerican(part.digits());
    }

    // Abroad a number begins with 0 and an area; where the words say that it is to be called, any usual length is one.
    private boolean other(Scene scene, DigitRun run, Detector.Sink sink) {
        boolean named = isNamed(scene, run);
        boolean seen = (named ? hasUsualLength(run) : isTrunk(run))
                && !NumberContext.isDate(run)
                && !NumberContext.isAmount(scene.text(), run)
                && !codes.isPublic(run.digits());
        if (seen) {
            see(scene, run, named ? GROUPED : BARE, sink);
        }
        return seen;
    }

    private static boolean hasUsualLength(DigitRun run) {
        return run.count() <= (run.isGrouped() ? MOST_DIGITS : MOST_DIGITS_IN_ONE);
    }

    private static boolean isTrunk(DigitRun run) {
        return run.digits().charAt(0) == '0'
                && run.isGrouped()
                && run.firstGroup() > 1
                && run.count() >= NATIONAL_DIGITS - 1
                && run.count() <= NATIONAL_DIGITS + 1
                && !run.hasShape("3-3-3", "3-2-4")
                && !run.hasYear();
    }

    private boolean isNamed(Scene scene, DigitRun run) {
        return scene.cueBefore(telephone, run.start(), REACH)
                || scene.cueAfter(telephone, run.end(), REACH_AFTER)
                || isLabelled(scene, run);
    }

    private static void see(Scene scene, DigitRun part, double strength, Detector.Sink sink) {
        int begin = part.start();
        while (begin > 0
                && part.start() - begin < 2
                && "+([".indexOf(scene.text().charAt(begin - 1)) >= 0) {
            begin--;
        }
        sink.see("private-telephone", strength, begin, part.end());
    }
}
