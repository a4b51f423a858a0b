package org.postpolicy.rules.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts facts into words, for messages. */
final class FactWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private FactWords() {}

    /** Returns a fact in a language; French has words of its own, every other language gets the English ones. */
    static String of(Object fact, String language, ZoneId zone) {
        boolean french = language.equals("fr");
        if (fact == null || fact instanceof Collection<?> facts && facts.isEmpty()) {
            return french ? "(non consigné)" : "(not on record)";
        }
        if (fact instanceof Collection<?> facts) {
            return facts.stream().map(one -> of(one, language, zone)).collect(Collectors.joining(", "));
        }
        if (fact instanceof Duration duration) {
            return of(duration, french);
        }
        if (fact instanceof Instant instant) {
            return TIME.format(instant.atZone(zone));
        }
        if (fact instanceof Boolean yes) {
            return french ? (yes ? "oui" : "non") : yes ? "yes" : "no";
        }
        return fact instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : fact.toString();
    }

    private static String of(Duration duration, boolean french) {
        if (duration.toMinutes() % Duration.ofDays(1).toMinutes() == 0) {
            return count(duration.toDays(), french ? "jour" : "day");
        }
        return duration.toMinutes() % Duration.ofHours(1).toMinutes() == 0
                ? count(duration.toHours(), french ? "heure" : "hour")
                : count(duration.toMinutes(), "minute");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
