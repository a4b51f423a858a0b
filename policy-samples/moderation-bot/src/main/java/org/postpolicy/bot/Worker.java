package org.postpolicy.bot;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Does what is due, one action after another, each exactly once. */
final class Worker {

    private final Platform platform;
    private final Memory memory;
    private final Patience patience;
    private final Log log;
    private final BlockingQueue<Action> queue = new LinkedBlockingQueue<>();
    private final Semaphore attempts = new Semaphore(1);

    Worker(Platform platform, Memory memory, Patience patience, Log log) {
        this.platform = platform;
        this.memory = memory;
        this.patience = patience;
        this.log = log;
        queue.addAll(memory.due());
    }

    void add(Action action) {
        queue.add(action);
    }

    /** Does everything that is due now. */
    void drain() throws InterruptedException {
        for (Action action = queue.poll(); action != null; action = queue.poll()) {
            work(action);
        }
    }

    /** Does what is due and waits for more, until it is interrupted. */
    void keepWorking() throws InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            Action action = queue.poll(1, TimeUnit.HOURS);
            if (action != null) {
                work(action);
            }
        }
    }

    private void work(Action action) throws InterruptedException {
        for (int attempt = 0; memory.isDue(action); attempt++) {
            Outcome outcome = attempt(action, memory.isInDoubt(action));
            if (outcome instanceof Outcome.Later later) {
                log.say("waiting: " + later.reason());
                patience.pause(Patience.after(later, attempt));
            }
        }
    }

    private Outcome attempt(Action action, boolean inDoubt) throws InterruptedException {
        attempts.acquire();
        try {
            Outcome outcome = inDoubt ? platform.look(action) : perform(action);
            settle(action, outcome, inDoubt);
            return outcome;
        } finally {
            attempts.release();
        }
    }

    private Outcome perform(Action action) throws InterruptedException {
        if (memory.isSuperseded(action)) {
            return new Outcome.Dropped("superseded", "The author changed the post before it was done.");
        }
        if (memory.promisesTooMuch(action)) {
            return new Outcome.Dropped("left out", "No person was called, so the author was not told of one.");
        }
        memory.begin(action);
        return platform.perform(action);
    }

    /**
     * Waits until no attempt is under way and lets no other begin: one that is broken off is in doubt the next time.
     *
     * @param longest how long to wait at most
     */
    void rest(Duration longest) throws InterruptedException {
        if (!attempts.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            log.say("stopped while the platform was slow to answer; the next run looks what came of it");
        }
    }

    /** What cannot be looked up after a doubt is left to a person: it must neither be lost nor done twice. */
    private void settle(Action action, Outcome outcome, boolean inDoubt) {
        if (outcome instanceof Outcome.Done) {
            memory.settle(action, Agenda.DONE, inDoubt ? "An earlier attempt had succeeded." : "");
        } else if (outcome instanceof Outcome.Gone) {
            memory.settle(action, "gone", "The post is no longer there.");
        } else if (outcome instanceof Outcome.Refused refused) {
            memory.settle(action, inDoubt ? "in doubt" : "refused", refused.reason());
            log.say((inDoubt ? "look yourself: " : "refused: ") + action.kind() + " of " + action.post() + ": "
                    + refused.reason());
        } else if (outcome instanceof Outcome.Dropped dropped) {
            memory.settle(action, dropped.word(), dropped.reason());
            log.say(dropped.word() + ": " + action.kind() + " of " + action.post() + ": " + dropped.reason());
        } else {
            putOff(action, outcome, inDoubt);
        }
    }

    /** Only what was clearly not done may be tried again without a look. */
    private void putOff(Action action, Outcome outcome, boolean inDoubt) {
        boolean undone = !(outcome instanceof Outcome.Later later && later.inDoubt());
        if (outcome instanceof Outcome.Absent || undone && !inDoubt) {
            memory.notDone(action);
        }
        if (outcome instanceof Outcome.Barred barred) {
            throw new ShutOut(barred.reason());
        }
    }
}
