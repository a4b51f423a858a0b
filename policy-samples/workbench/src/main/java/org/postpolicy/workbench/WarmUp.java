package org.postpolicy.workbench;

/** Gets ready on a second thread what will be needed soon, while the first one does what is needed now. */
final class WarmUp {

    private WarmUp() {}

    /** Begins, unless there is one processor only, and returns at once. */
    static void begin(Runnable preparation) {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(() -> prepare(preparation), "warm-up");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void prepare(Runnable preparation) {
        try {
            preparation.run();
        } catch (RuntimeException | Error failure) {
            // It fails again where it is needed, and is reported there.
        }
    }
}
