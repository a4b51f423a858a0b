package org.postpolicy.spring;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.postpolicy.PolicyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Reads the packs again at a fixed interval, on one thread of the application. */
final class ReloadSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReloadSchedule.class);

    private final PackKeeper keeper;
    private final Duration interval;
    private ScheduledExecutorService thread;
    private String lastFault;

    ReloadSchedule(PackKeeper keeper, Duration interval) {
        this.keeper = keeper;
        this.interval = interval;
    }

    @Override
    public synchronized void start() {
        thread = Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("postpolicy-reload"));
        thread.scheduleWithFixedDelay(this::reload, interval.toNanos(), interval.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public synchronized void stop() {
        thread.shutdownNow();
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Nothing may leave this method, or the schedule would end silently; a fault that stays is logged once. */
    void reload() {
        try {
            keeper.reload();
            lastFault = null;
        } catch (PolicyException broken) {
            if (!broken.getMessage().equals(lastFault)) {
                LOG.warn("The packs could not be read again.\n{}", broken.getMessage());
            }
            lastFault = broken.getMessage();
        } catch (RuntimeException unforeseen) {
            LOG.error("Reading the packs again failed.", unforeseen);
        }
    }
}
