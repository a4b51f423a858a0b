package org.postpolicy.rules.signals;

/** Sees Canadian social insurance and US social security numbers, by check digit or range, shape and context. */
final class SocialNumberDetector implements PersonalNumber {

    private static final int DIGITS = 9;
    private static final int REACH = 6;
    private static final int REACH_OF_NOUN = 3;
    private static final String SIGNS = "- \u2013";
    private static final double CHECKED = 0.95;
    private static final double SHAPE_ONLY = 0.7;

    private final int government;
    private final NumberContext context;
    private final int counted;

    SocialNumberDetector(Vocabulary vocabulary) {
        government = vocabulary.cue("government-id");
        context = new NumberContext(vocabulary);
        counted = vocabulary.cue("counted-thing");
    }

    @Override
    public boolean claims(Scene scene, DigitRun run, Detector.Sink sink) {
        boolean named = scene.cueNear(government, run.start(), run.end(), REACH);
        if (!named && isOther(scene, run)) {
            return false;
        }
        return run.takeEach(
                DIGITS,
                DIGITS,
                part -> part.isEven() && isOne(part, named, part.count() == run.count()),
                part -> sink.see("government-id", named ? CHECKED : SHAPE_ONLY, part.start(), part.end()));
    }

    // Thousands are grouped as insurance numbers are: "130 692 544 copies".
    private boolean isOther(Scene scene, DigitRun run) {
        return context.isOther(scene, run)
                || scene.cueNear(counted, run.start(), run.end(), REACH_OF_NOUN)
                || NumberContext.isAmount(scene.text(), run);
    }

    // In a table of numbers every tenth has the right check digit.
    private static boolean isOne(DigitRun part, boolean named, boolean alone) {
        return isSecurityNumber(part, named) || (named || alone) && isInsuranceNumber(part, named);
    }

    // No insurance number begins with 0 or 8.
    private static boolean isInsuranceNumber(DigitRun run, boolean named) {
        char first = run.digits().charAt(0);
        return run.hasLuhnDigit() && (named || run.hasShape("3-3-3") && first != '0' && first != '8');
    }

    private static boolean isSecurityNumber(DigitRun run, boolean named) {
        boolean shaped = named ? !run.hasShape("3-3-3") : run.hasShape("3-2-4") && run.isJoinedBy(SIGNS);
        return shaped && isIssued(run.digits()) && run.hasDifferentDigits();
    }

    // Area 9 belongs to taxpayers without a security number, and only with some middle numbers.
    private static boolean isIssued(String digits) {
        int area = Integer.parseInt(digits.substring(0, 3));
        int middle = Integer.parseInt(digits.substring(3, 5));
        if (area >= 900) {
            return middle >= 50 && middle <= 65 || middle >= 70 && middle <= 88 || middle >= 90 && middle != 93;
        }
        return area != 0 && area != 666 && middle != 0 && !digits.endsWith("0000");
    }
}
