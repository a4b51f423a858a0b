package org.postpolicy.workbench;

import org.postpolicy.rules.workshop.Workshop;

/** Gets ready on a second thread what every pack is looked at with, while the first one reads the files. */
final class WarmUp {

    private WarmUp() {}

    /** Begins, unless there is one processor only, and returns at once. */
    static void begin() {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(WarmUp::prepare, "warm-up");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void prepare() {
        try {
            Workshop.prepare();
        } catch (RuntimeException | Error failure) {
            // It fails again where it is needed, and is reported there.
        }
    }
}
