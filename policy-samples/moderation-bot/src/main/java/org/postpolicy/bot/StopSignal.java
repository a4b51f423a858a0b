package org.postpolicy.bot;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns the wish to end the process into an interruption of the thread that made this, and lets the process end only
 * when it is closed, so that a summary can still be shown.
 */
final class StopSignal implements AutoCloseable {

    private static final long LONGEST = 10;

    private final CountDownLatch done = new CountDownLatch(1);

    StopSignal() {
        Thread running = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running), "stop"));
    }

    /** The thread itself never ends while the process is ending, so the end of its work is waited for. */
    private void stop(Thread running) {
        if (done.getCount() > 0) {
            running.interrupt();
        }
        try {
            done.await(LONGEST, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
