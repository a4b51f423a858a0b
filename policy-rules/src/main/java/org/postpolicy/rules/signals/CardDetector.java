package org.postpolicy.rules.signals;

/** Sees payment cards by issuer, length and check digit, and any other card by its name. */
final class CardDetector implements PersonalNumber {

    private static final int FEWEST_DIGITS = 12;
    private static final int MOST_DIGITS = 19;
    private static final int REACH = 5;
    private static final double STRENGTH = 0.95;

    private final int card;
    private final NumberContext context;

    CardDetector(Vocabulary vocabulary) {
        card = vocabulary.cue("card");
        context = new NumberContext(vocabulary);
    }

    @Override
    public boolean claims(Scene scene, DigitRun run, Detector.Sink sink) {
        return run.takeEach(
                FEWEST_DIGITS,
                MOST_DIGITS,
                part -> part.hasLuhnDigit() && (isNamed(scene, part) || isIssued(part) && !isOther(scene, part)),
                part -> sink.see("account-number", STRENGTH, part.start(), part.end()));
    }

    private boolean isNamed(Scene scene, DigitRun part) {
        return scene.cueNear(card, part.start(), part.end(), REACH);
    }

    // Groups of four are a card's even where somebody speaks of an order.
    private boolean isOther(Scene scene, DigitRun part) {
        return !part.isGrouped() && context.isOther(scene, part);
    }

    // Nobody writes a card's number in groups of less than four.
    private static boolean isIssued(DigitRun part) {
        return part.firstGroup() >= 4 && issuerHasLength(part.digits());
    }

    // Library barcodes have fourteen digits and the same check digit, so the issuer's prefix must fit the length.
    private static boolean issuerHasLength(String digits) {
        int size = digits.length();
        int four = Integer.parseInt(digits.substring(0, 4));
        return switch (size) {
            case 13, 19 -> four / 1000 == 4 || size == 19 && four / 100 == 62;
            case 14 -> four >= 3000 && four <= 3059 || four / 100 == 36 || four / 100 == 38;
            case 15 -> four / 100 == 34 || four / 100 == 37 || four == 1800 || four == 2131 || four / 100 == 12;
            case 16 -> four / 1000 == 4 || isSixteen(four);
            default -> false;
        };
    }

    private static boolean isSixteen(int four) {
        int two = four / 100;
        return two >= 50 && two <= 58
                || two == 62
                || four >= 2221 && four <= 2720
                || four >= 3528 && four <= 3589
                || four == 6011
                || four >= 6440 && four <= 6599
                || four == 6304
                || four >= 6759 && four <= 6763;
    }
}
