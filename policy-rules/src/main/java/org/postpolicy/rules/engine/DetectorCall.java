package org.postpolicy.rules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Signal;

/** One detector's look at one submission; it may happen on another thread. */
final class DetectorCall {

    private final SignalDetector detector;
    private final FutureTask<List<Signal>> task;
    private volatile boolean begun;
    private volatile long ended;

    DetectorCall(SignalDetector detector, Submission submission) {
        this.detector = detector;
        this.task = new FutureTask<>(() -> look(submission));
    }

    private List<Signal> look(Submission submission) {
        begun = true;
        try {
            List<Signal> seen = detector.detect(submission);
            // A copy, because the detector's own list may fail or change while it is read.
            return seen == null ? null : Collections.unmodifiableList(new ArrayList<>(seen));
        } finally {
            ended = System.nanoTime();
        }
    }

    SignalDetector detector() {
        return detector;
    }

    Runnable task() {
        return task;
    }

    /** Waits for what was seen, which may be null. */
    List<Signal> await(long nanoseconds) throws InterruptedException, ExecutionException, TimeoutException {
        return task.get(nanoseconds, TimeUnit.NANOSECONDS);
    }

    /** Keeps it from beginning, or interrupts it. */
    void cancel() {
        task.cancel(true);
    }

    boolean begun() {
        return begun;
    }

    /** Returns when it ended, on the clock of {@link System#nanoTime()}, if it has. */
    long ended() {
        return ended;
    }
}
