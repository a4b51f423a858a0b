package org.postpolicy.rules.signals;

/** Tells a number that is nobody's telephone: of a book, in a link, of an order, an amount, a date. */
final class NumberContext {

    private static final int REACH = 3;
    private static final int LONGEST_LINK = 200;
    private static final String MONEY = "$%\u20AC\u00A3\u00A5";

    private final int otherNumber;

    NumberContext(Vocabulary vocabulary) {
        otherNumber = vocabulary.cue("other-number");
    }

    boolean isOther(Scene scene, DigitRun run) {
        return isBook(run) || isInLink(scene.text(), run.start()) || scene.cueBefore(otherNumber, run.start(), REACH);
    }

    private static boolean isBook(DigitRun run) {
        String digits = run.digits();
        return digits.length() == 13 && (digits.startsWith("978") || digits.startsWith("979"));
    }

    /** Returns whether a sign of money or a per cent sign stands beside a number. */
    static boolean isAmount(String text, DigitRun run) {
        return isMoney(text, run.start() - 1)
                || isMoney(text, run.end())
                || isSpace(text, run.start() - 1) && isMoney(text, run.start() - 2)
                || isSpace(text, run.end()) && isMoney(text, run.end() + 1);
    }

    private static boolean isSpace(String text, int at) {
        return at >= 0 && at < text.length() && Character.isSpaceChar(text.charAt(at));
    }

    private static boolean isMoney(String text, int at) {
        return at >= 0 && at < text.length() && MONEY.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isInLink(String text, int start) {
        int at = start - 1;
        while (at >= 0 && start - at <= LONGEST_LINK && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        String before = text.substring(at + 1, start);
        return before.contains("://") || before.startsWith("www.");
    }

    /** Returns whether the groups are those of a date or of two years. */
    static boolean isDate(DigitRun run) {
        return switch (run.shape()) {
            case "4-2-2", "4-1-2", "4-2-1", "4-4" -> isYear(run.digits().substring(0, 4));
            case "2-2-4", "1-2-4", "2-1-4" -> isYear(run.digits().substring(run.count() - 4));
            default -> false;
        };
    }

    private static boolean isYear(String digits) {
        return digits.startsWith("19") || digits.startsWith("20");
    }
}
