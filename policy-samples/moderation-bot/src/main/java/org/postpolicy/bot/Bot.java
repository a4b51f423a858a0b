package org.postpolicy.bot;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Watches a platform and acts on it, until it is stopped; what it has not done yet it does the next time. */
final class Bot {

    // Whoever stops a bot waits no longer than ten seconds.
    private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(5);

    private final Configuration configuration;
    private final Platform platform;
    private final Patience patience;
    private final Log log;

    Bot(Configuration configuration, Platform platform, Patience patience, Log log) {
        this.configuration = configuration;
        this.platform = platform;
        this.patience = patience;
        this.log = log;
    }

    /**
     * Runs.
     *
     * @param once whether to stop when everything that is there now has been done
     * @return the summary, and whether all is well
     * @throws ShutOut if the platform does not let the bot in any more
     */
    Ended run(boolean once) throws InterruptedException, IOException {
        try (Memory memory = Memory.open(configuration.journal())) {
            Worker worker = new Worker(platform, memory, patience, log);
            Moderator moderator = new Moderator(Planner.of(configuration), memory, worker::add, log);
            try {
                if (once) {
                    platform.watch(moderator, true);
                    act(worker);
                } else {
                    goOn(worker, moderator);
                }
            } catch (InterruptedException stopped) {
                log.say("stopped");
            }
            return new Ended(memory.summary(), memory.allWell());
        }
    }

    /**
     * How a run ended.
     *
     * @param summary what the journal says, in lines
     * @param well whether nothing was refused and nothing is left to do
     */
    record Ended(List<String> summary, boolean well) {}

    private void act(Worker worker) throws InterruptedException {
        if (configuration.mode() == Mode.ACT) {
            worker.drain();
        }
    }

    private void goOn(Worker worker, Moderator moderator) throws InterruptedException {
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        Thread watcher = Thread.currentThread();
        Thread hand = new Thread(
                () -> {
                    try {
                        worker.keepWorking();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    } catch (RuntimeException e) {
                        failure.set(e);
                        watcher.interrupt();
                    }
                },
                "worker");
        if (configuration.mode() == Mode.ACT) {
            hand.start();
        }
        try {
            platform.watch(moderator, false);
        } catch (InterruptedException stopped) {
            if (failure.get() != null) {
                throw failure.get();
            }
            throw stopped;
        } finally {
            worker.rest(LONGEST_ATTEMPT);
            hand.interrupt();
            hand.join();
        }
    }
}
