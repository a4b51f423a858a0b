package org.postpolicy.rules.language;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Map;
import java.util.function.Function;

/**
 * How a plain value becomes an attribute.
 *
 * @param kind the sort of value that is expected
 * @param expected what is expected, in words
 * @param remedy how to write it
 * @param parse reads it; throws IllegalArgumentException or DateTimeException if it is malformed
 */
record PlainType(Value.Kind kind, String expected, String remedy, Function<String, Object> parse) {

    private static final PlainType TRUTH =
            new PlainType(Value.Kind.BOOLEAN, "true or false", "Write true or false, without quotes.", "true"::equals);
    private static final PlainType WHOLE = new PlainType(
            Value.Kind.NUMBER, "a whole number", "Write a whole number, without quotes.", Integer::valueOf);

    private static final Map<Class<?>, PlainType> TYPES = Map.ofEntries(
            Map.entry(
                    String.class,
                    new PlainType(Value.Kind.STRING, "text", "Write text, in quotes if need be.", text -> text)),
            Map.entry(boolean.class, TRUTH),
            Map.entry(Boolean.class, TRUTH),
            Map.entry(int.class, WHOLE),
            Map.entry(Integer.class, WHOLE),
            Map.entry(
                    double.class,
                    new PlainType(Value.Kind.NUMBER, "a number", "Write a number, without quotes.", PlainType::finite)),
            Map.entry(
                    Instant.class, text("a moment in UTC", "Write it like \"2026-01-05T15:00:00Z\".", Instant::parse)),
            Map.entry(LocalDate.class, text("a day", "Write it like \"2026-01-05\".", LocalDate::parse)),
            Map.entry(LocalTime.class, text("a time of day", "Write it like \"17:30\".", LocalTime::parse)),
            Map.entry(
                    Duration.class,
                    text(
                            "a length of time",
                            "Write days like \"P2D\" and hours like \"PT48H\", more than none.",
                            PlainType::positive)),
            Map.entry(
                    Period.class,
                    text(
                            "a number of years, months or days",
                            "Write years like \"P3Y\", months like \"P18M\" and days like \"P90D\", more than none.",
                            PlainType::positivePeriod)));

    /** Returns how to read a type, or null if it is none of the plain ones. */
    static PlainType of(Class<?> type) {
        return TYPES.get(type);
    }

    private static PlainType text(String expected, String remedy, Function<String, Object> parse) {
        return new PlainType(Value.Kind.STRING, expected, remedy, parse);
    }

    /** Returns the attribute, or null if the text is malformed. */
    Object readOrNull(String text) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static Object finite(String text) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static Object positive(String text) {
        Duration length = Duration.parse(text);
        if (length.isZero() || length.isNegative()) {
            throw new IllegalArgumentException(text);
        }
        return length;
    }

    private static Object positivePeriod(String text) {
        Period length = Period.parse(text);
        if (length.isZero() || length.isNegative()) {
            throw new IllegalArgumentException(text);
        }
        return length;
    }
}
