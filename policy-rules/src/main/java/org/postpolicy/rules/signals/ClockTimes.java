package org.postpolicy.rules.signals;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
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
        int[] begins = begins(text);
        if (begins.length == 0) {
            return;
        }
        each(NO_TIME, text, begins, odd -> sink.see("confusing", STRENGTH, odd.start(), odd.end()));
        each(TWELVE_HOURS, text, begins, span -> {
            boolean sameHalf = span.group(3).equalsIgnoreCase(span.group(6));
            int from = minutes(span.group(1), span.group(2)) % (12 * 60);
            int until = minutes(span.group(4), span.group(5)) % (12 * 60);
            if (sameHalf && until < from) {
                sink.see("contradiction", STRENGTH, span.start(), span.end());
            }
        });
        each(DAY_HOURS, text, begins, span -> {
            int until = minutes(span.group(3), span.group(4));
            // What ends before noon may end on the next day.
            if (until >= 12 * 60 && until < minutes(span.group(1), span.group(2))) {
                sink.see("contradiction", STRENGTH, span.start(), trimmed(text, span.end()));
            }
        });
    }

    private static void each(Pattern pattern, String text, int[] begins, Consumer<MatchResult> taker) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        int end = 0;
        for (int begin : begins) {
            if (begin >= end && matcher.region(begin, text.length()).lookingAt()) {
                taker.accept(matcher);
                end = matcher.end();
            }
        }
    }

    // A time begins with one or two digits that stand alone, and goes on with ":", "h", "am" or "pm".
    private static int[] begins(String text) {
        int[] begins = new int[4];
        int count = 0;
        int next;
        for (int at = 0; at < text.length(); at = next) {
            next = at + 1;
            if (isDigit(text, at)) {
                while (isDigit(text, next)) {
                    next++;
                }
                boolean alone = at == 0 || ".,:".indexOf(text.charAt(at - 1)) < 0;
                if (next - at <= 2 && alone && (goesOn(text, next) || isSpace(text, next) && goesOn(text, next + 1))) {
                    begins = count == begins.length ? Arrays.copyOf(begins, 2 * count) : begins;
                    begins[count++] = at;
                }
            }
        }
        return Arrays.copyOf(begins, count);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isSpace(String text, int at) {
        return at < text.length() && Character.isWhitespace(text.charAt(at));
    }

    private static boolean goesOn(String text, int at) {
        return at < text.length()
                && switch (text.charAt(at)) {
                    case ':', 'h', 'H' -> true;
                    case 'a', 'A', 'p', 'P' -> text.startsWith(".", at + 1) ? isM(text, at + 2) : isM(text, at + 1);
                    default -> false;
                };
    }

    private static boolean isM(String text, int at) {
        return at < text.length() && (text.charAt(at) == 'm' || text.charAt(at) == 'M');
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + (minutes == null ? 0 : Integer.parseInt(minutes));
    }

    private static int trimmed(String text, int end) {
        return text.charAt(end - 1) == ' ' ? end - 1 : end;
    }
}
