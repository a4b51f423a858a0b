package org.postpolicy.workbench;

import java.time.Duration;
import java.util.Locale;

/** Writes a length of time as a clock shows it. */
final class Span {

    private Span() {}

    static String of(long nanoseconds) {
        Duration time = Duration.ofNanos(nanoseconds);
        return time.toHours() == 0
                ? String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart())
                : String.format(
                        Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
