package org.postpolicy.workbench;

import java.io.PrintStream;
import java.util.Locale;

/** Shows somebody at a terminal how far the reading of an input has come; not thread-safe. */
final class Progress implements AutoCloseable {

    private static final long INTERVAL = 250_000_000;
    private static final String CLEARED = "\r" + " ".repeat(60) + "\r";

    private final PrintStream err;
    private final String task;
    private final Long total;
    private long shownAt = System.nanoTime();

    /**
     * Begins to show progress, if somebody looks.
     *
     * @param surroundings where the command runs
     * @param task what is being done
     * @param total how many bytes there are to read, or null if nobody knows
     */
    Progress(Surroundings surroundings, String task, Long total) {
        this.err = surroundings.progress() ? surroundings.err() : null;
        this.task = task;
        this.total = total;
    }

    /** Tells how much has been read; too often is no harm. */
    void reached(int lines, long bytes) {
        long now = System.nanoTime();
        if (err == null || now - shownAt < INTERVAL) {
            return;
        }
        shownAt = now;
        String share = total == null || total == 0 ? "" : " " + 100 * bytes / total + " %";
        err.print(CLEARED + task + share + String.format(Locale.ROOT, " %,d lines %,d kB", lines, bytes / 1_000));
        err.flush();
    }

    @Override
    public void close() {
        if (err != null) {
            err.print(CLEARED);
            err.flush();
        }
    }
}
