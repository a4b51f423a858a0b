package org.postpolicy.rules.signals;

/** Sees social insurance and social security numbers and payment cards, by shape, checksum and context. */
final class IdNumberDetector implements Detector {

    private static final int REACH = 6;
    private static final double CHECKED = 0.95;
    private static final double SHAPE_ONLY = 0.7;

    private final int government;
    private final int otherNumber;

    IdNumberDetector(Vocabulary vocabulary) {
        government = vocabulary.cue("government-id");
        otherNumber = vocabulary.cue("other-number");
    }

    @Override
    public String kind() {
        return "personal-information";
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        for (DigitRun run : DigitRun.in(scene.text(), 9)) {
            if (isCard(run)) {
                sink.see("account-number", CHECKED, run.start(), run.end());
            } else if (run.digits().length() == 9) {
                nineDigits(scene, run, sink);
            }
        }
    }

    private void nineDigits(Scene scene, DigitRun run, Sink sink) {
        boolean named = scene.cueNear(government, run.start(), run.end(), REACH);
        if (!named && scene.cueBefore(otherNumber, run.start(), 3)) {
            return;
        }
        boolean canadian = run.hasLuhnDigit() && (named || run.hasShape("3-3-3") && isIssued(run));
        boolean american = isSecurityNumber(run) && (named || run.hasShape("3-2-4"));
        if (canadian || american) {
            sink.see("government-id", named ? CHECKED : SHAPE_ONLY, run.start(), run.end());
        }
    }

    // No insurance number begins with 0 or 8.
    private static boolean isIssued(DigitRun run) {
        char first = run.digits().charAt(0);
        return first != '0' && first != '8';
    }

    private static boolean isSecurityNumber(DigitRun run) {
        String digits = run.digits();
        String area = digits.substring(0, 3);
        boolean issued = !area.equals("000") && !area.equals("666") && area.charAt(0) != '9';
        return issued
                && !digits.startsWith("00", 3)
                && !digits.endsWith("0000")
                && digits.chars().distinct().count() > 1
                && (run.hasShape("3-2-4") || run.hasShape("9"));
    }

    private static boolean isCard(DigitRun run) {
        int size = run.digits().length();
        return size >= 13 && size <= 19 && issuerHasLength(run.digits(), size) && run.hasLuhnDigit();
    }

    // Library barcodes have fourteen digits and the same check digit, so the issuer's prefix must fit the length.
    private static boolean issuerHasLength(String digits, int size) {
        int four = Integer.parseInt(digits.substring(0, 4));
        int two = four / 100;
        if (digits.charAt(0) == '4') {
            return size == 13 || size == 16 || size == 19;
        }
        if (two == 34 || two == 37) {
            return size == 15;
        }
        if (two == 36 || two == 38 || four >= 3000 && four <= 3059) {
            return size == 14;
        }
        boolean sixteen = two >= 51 && two <= 55
                || four >= 2221 && four <= 2720
                || four >= 3528 && four <= 3589
                || four == 6011
                || four >= 6440 && four <= 6599;
        return sixteen ? size == 16 : two == 62 && size >= 16;
    }
}
