package org.postpolicy.quality;

import java.io.PrintStream;
import picocli.CommandLine.Help.Ansi;

/** Tells somebody at a terminal which set is being measured; not thread-safe. */
final class Progress implements AutoCloseable {

    private static final String CLEARED = "\r" + " ".repeat(60) + "\r";

    private final PrintStream err;
    private final boolean shown;

    Progress(PrintStream err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /** Returns progress that is shown only where a terminal understands it. */
    static Progress of(PrintStream err) {
        return new Progress(err, Ansi.AUTO.enabled());
    }

    void at(int number, int all, String set) {
        if (shown) {
            err.print(CLEARED + number + "/" + all + " " + set);
            err.flush();
        }
    }

    @Override
    public void close() {
        if (shown) {
            err.print(CLEARED);
            err.flush();
        }
    }
}
