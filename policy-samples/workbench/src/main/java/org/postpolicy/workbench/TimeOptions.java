package org.postpolicy.workbench;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.postpolicy.Periods;
import picocli.CommandLine.Option;

/** At what time is judged, and how long lengths of time are. */
final class TimeOptions {

    @Option(
            names = "--clock",
            paramLabel = "INSTANT",
            description = "The time at which everything is judged that has no submittedAt, such as"
                    + " 2026-01-05T15:00:00Z; now unless given.")
    private String clock;

    @Option(
            names = "--period",
            paramLabel = "NAME=LENGTH",
            description = "How long the host takes the words of the policy to be where it names no length itself:"
                    + " monitoring=P7D, evaluation=P365D, response=P2D, incident=PT4H, violations=P12M or retention=P3Y."
                    + " May be repeated.")
    private Map<String, String> periods = new LinkedHashMap<>();

    Clock clock() {
        try {
            return clock == null ? Clock.systemUTC() : Clock.fixed(Instant.parse(clock), ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new WrongUsage("--clock: \"" + clock + "\" is no moment. Write it like 2026-01-05T15:00:00Z.");
        }
    }

    /** Makes a moment the time at which is judged, unless the user chose another. */
    void fix(Instant moment) {
        clock = clock == null ? moment.toString() : clock;
    }

    /** Returns the lengths of time as the user wrote them, by their names. */
    Map<String, String> writtenPeriods() {
        return new TreeMap<>(periods);
    }

    Periods periods() {
        Periods chosen = Periods.unknown();
        for (Map.Entry<String, String> period : periods.entrySet()) {
            String length = period.getValue();
            chosen = switch (period.getKey()) {
                case "monitoring" -> chosen.withMonitoring(length(length));
                case "evaluation" -> chosen.withEvaluation(length(length));
                case "response" -> chosen.withResponse(length(length));
                case "incident" -> chosen.withIncident(length(length));
                case "violations" -> chosen.withViolations(years(length));
                case "retention" -> chosen.withRetention(years(length));
                default ->
                    throw new WrongUsage("--period: there is no \"" + period.getKey()
                            + "\". Possible are monitoring, evaluation, response, incident, violations and retention.");
            };
        }
        return chosen;
    }

    private static Duration length(String written) {
        try {
            Duration length = Duration.parse(written);
            if (!length.isZero() && !length.isNegative()) {
                return length;
            }
        } catch (DateTimeException e) {
            // Said below, together with lengths that are none.
        }
        throw new WrongUsage("--period: \"" + written + "\" is no length of time. Write days like P7D and hours like"
                + " PT48H, more than none.");
    }

    private static Period years(String written) {
        try {
            Period length = Period.parse(written);
            if (!length.isZero() && !length.isNegative()) {
                return length;
            }
        } catch (DateTimeException e) {
            // Said below, together with lengths that are none.
        }
        throw new WrongUsage("--period: \"" + written + "\" is no length of time. Write years like P3Y, months like"
                + " P12M and days like P90D, more than none.");
    }
}
