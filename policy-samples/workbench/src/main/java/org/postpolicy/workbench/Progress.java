package org.postpolicy.workbench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Shows somebody at a terminal how far the reading of an input has come; not thread-safe. */
final class Progress implements AutoCloseable {

    private static final long INTERVAL = 250_000_000;
    private static final double SECOND = 1e9;
    private static final String CLEARED = "\r" + " ".repeat(79) + "\r";

    private final PrintStream err;
    private final String task;
    private final Long total;
    private final LongSupplier clock;
    private long shownAt;
    private long beganAt;
    private long firstLines;
    private long firstBytes;

    /**
     * Begins to show progress, if somebody looks.
     *
     * @param surroundings where the command runs
     * @param task what is being done
     * @param total how many bytes there are to read, or null if nobody knows
     */
    Progress(Surroundings surroundings, String task, Long total) {
        this(surroundings, task, total, System::nanoTime);
    }

    /** Begins to show progress by another clock, which counts nanoseconds. */
    Progress(Surroundings surroundings, String task, Long total, LongSupplier clock) {
        this.err = surroundings.progress() ? surroundings.err() : null;
        this.task = task;
        this.total = total;
        this.clock = clock;
        this.shownAt = clock.getAsLong();
        this.beganAt = shownAt;
    }

    /** Says that what has been read so far was no work, so that it tells nothing of how long the rest takes. */
    void begins(long lines, long bytes) {
        beganAt = clock.getAsLong();
        firstLines = lines;
        firstBytes = bytes;
    }

    /** Tells how much has been read; too often is no harm. */
    void reached(long lines, long bytes) {
        long now = clock.getAsLong();
        if (err == null || now - shownAt < INTERVAL) {
            return;
        }
        shownAt = now;
        double seconds = Math.max(1, now - beganAt) / SECOND;
        String share = total == null || total == 0 ? "" : " " + 100 * bytes / total + " %";
        String counts = String.format(
                Locale.ROOT, " %,d lines %,d kB %,.0f lines/s", lines, bytes / 1_000, (lines - firstLines) / seconds);
        err.print(CLEARED + task + share + counts + left(bytes, seconds));
        err.flush();
    }

    private String left(long bytes, double seconds) {
        if (total == null || bytes <= firstBytes) {
            return "";
        }
        double left = Math.max(0, total - bytes) * seconds / (bytes - firstBytes);
        return " " + Span.of((long) (left * SECOND)) + " left";
    }

    @Override
    public void close() {
        if (err != null) {
            err.print(CLEARED);
            err.flush();
        }
    }
}
