package org.postpolicy.rules.signals;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees times of day that do not exist ("7:75 pm") and spans that end before they begin ("from 5 pm to 3 pm"). */
final class ClockTimes {

    private static final double STRENGTH = 0.7;
    private static final String UNTIL = "\\s?(?:to|until|till|-|\u2013|\u2014|\u00E0)\\s?";
    private static final String HALF = "\\s?([ap])\\.?m\\b\\.?";
    private static final int OPTIONS = Pattern.CASE_INSENSITIVE;

    private static final Pattern NO_TIME = Pattern.compile(
            "(?<![\\d.,:])(?:\\d{1,2}:[6-9]\\d" + HALF + "|(?:1[3-9]|2\\d)(?::\\d\\d)?\\s?am\\b)", OPTIONS);
    private static final Pattern TWELVE_HOURS = Pattern.compile(
            "(?<![\\d.,:])(1?\\d)(?::([0-5]\\d))?" + HALF + UNTIL + "(1?\\d)(?::([0-5]\\d))?" + HALF, OPTIONS);
    private static final Pattern DAY_HOURS = Pattern.compile(
            "(?<![\\d.,:])([01]?\\d|2[0-3])(?:\\s?h\\s?|:)([0-5]\\d)?" + UNTIL
                    + "([01]?\\d|2[0-3])(?:\\s?h\\b\\s?|:)([0-5]\\d)?(?![\\d:])(?!\\s?[ap]\\.?m)",
            OPTIONS);

    private ClockTimes() {}

    static void detect(String text, Detector.Sink sink) {
        if (!mayHoldTimes(text)) {
            return;
        }
        for (Matcher odd = NO_TIME.matcher(text); odd.find(); ) {
            sink.see("confusing", STRENGTH, odd.start(), odd.end());
        }
        for (Matcher span = TWELVE_HOURS.matcher(text); span.find(); ) {
            boolean sameHalf = span.group(3).equalsIgnoreCase(span.group(6));
            int from = minutes(span.group(1), span.group(2)) % (12 * 60);
            int until = minutes(span.group(4), span.group(5)) % (12 * 60);
            if (sameHalf && until < from) {
                sink.see("contradiction", STRENGTH, span.start(), span.end());
            }
        }
        for (Matcher span = DAY_HOURS.matcher(text); span.find(); ) {
            int until = minutes(span.group(3), span.group(4));
            // What ends before noon may end on the next day.
            if (until >= 12 * 60 && until < minutes(span.group(1), span.group(2))) {
                sink.see("contradiction", STRENGTH, span.start(), trimmed(text, span.end()));
            }
        }
    }

    // Most texts are let go without a pattern: no time is written without "h", ":", "am" or "pm" behind a digit.
    private static boolean mayHoldTimes(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit >= '0'
                    && digit <= '9'
                    && isMark(text, Character.isWhitespace(text.charAt(i + 1)) ? i + 2 : i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(String text, int at) {
        char unit = at < text.length() ? Character.toLowerCase(text.charAt(at)) : 0;
        char next = at + 1 < text.length() ? Character.toLowerCase(text.charAt(at + 1)) : 0;
        return unit == 'h' || unit == ':' || (unit == 'a' || unit == 'p') && (next == 'm' || next == '.');
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + (minutes == null ? 0 : Integer.parseInt(minutes));
    }

    private static int trimmed(String text, int end) {
        return text.charAt(end - 1) == ' ' ? end - 1 : end;
    }
}
