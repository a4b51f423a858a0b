package org.postpolicy.spring;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Makes the threads on which detectors run: bounded, because a detector that hangs never gives its thread back. */
final class DetectorThreads {

    private static final int WAITING_FOR_EACH_THREAD = 16;

    private DetectorThreads() {}

    /** Returns threads that refuse more work when too much of it waits; what they refuse is held. */
    static ExecutorService bounded(int threads) {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                threads,
                threads,
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(threads * WAITING_FOR_EACH_THREAD),
                DaemonThreads.named("postpolicy-detector"));
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }
}
