package org.postpolicy.rules.signals;

import org.apache.commons.validator.routines.IBANValidator;

/** Sees international bank account numbers, with or without spaces, by their country's shape and check digits. */
final class IbanDetector implements PersonalDetail {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;
    private static final String SEPARATORS = " -";
    private static final double STRENGTH = 0.95;

    private final IBANValidator validator = IBANValidator.getInstance();

    @Override
    public void look(Scene scene, Detector.Sink sink) {
        String text = scene.text();
        for (int at = 0; at + SHORTEST <= text.length(); at++) {
            if (begins(text, at)) {
                int end = endOf(text, at);
                if (end > at) {
                    sink.see("account-number", STRENGTH, at, end);
                    at = end;
                }
            }
        }
    }

    private static boolean begins(String text, int at) {
        return isDigit(text.charAt(at + 2))
                && isDigit(text.charAt(at + 3))
                && isLetter(text.charAt(at))
                && isLetter(text.charAt(at + 1))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    // The longest valid number wins, because a word may follow it.
    private int endOf(String text, int start) {
        StringBuilder compact = new StringBuilder();
        int end = -1;
        for (int i = start; i < text.length() && compact.length() < LONGEST; i++) {
            char unit = text.charAt(i);
            if (isLetter(unit) || isDigit(unit)) {
                compact.append(Character.toUpperCase(unit));
                boolean whole = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
                if (whole && compact.length() >= SHORTEST && validator.isValid(compact.toString())) {
                    end = i + 1;
                }
            } else if (SEPARATORS.indexOf(unit) < 0) {
                return end;
            }
        }
        return end;
    }

    private static boolean isLetter(char unit) {
        return unit >= 'A' && unit <= 'Z' || unit >= 'a' && unit <= 'z';
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
