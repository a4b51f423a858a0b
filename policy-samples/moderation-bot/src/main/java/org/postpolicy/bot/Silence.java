package org.postpolicy.bot;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Closes a stream that has said nothing for too long: a connection may be dead and nobody tells. */
final class Silence implements AutoCloseable {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "silence");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean heard = true;

    Silence(Closeable stream, Duration longest) {
        long period = longest.toMillis();
        clock.scheduleAtFixedRate(() -> check(stream), period, period, TimeUnit.MILLISECONDS);
    }

    /** Tells that something was heard. */
    void broken() {
        heard = true;
    }

    private void check(Closeable stream) {
        if (!heard) {
            try {
                stream.close();
            } catch (IOException e) {
                // The reader meets the same trouble and tells of it.
            }
        }
        heard = false;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
