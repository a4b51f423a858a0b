package org.postpolicy.bot;

/** Turns the wish to end the process into an interruption, so that a summary can still be shown. */
final class StopSignal {

    private static final long LONGEST = 10_000;

    private StopSignal() {}

    static void interruptsThisThread() {
        Thread running = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running), "stop"));
    }

    private static void stop(Thread running) {
        running.interrupt();
        try {
            running.join(LONGEST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
