package org.postpolicy.workbench;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads of a run; with one alone, the caller does the work itself. */
final class Workers implements Executor, AutoCloseable {

    private final ExecutorService pool;

    Workers(int threads) {
        pool = threads == 1 ? null : Executors.newFixedThreadPool(threads, Workers::helper);
    }

    /** A thread must not keep the process alive when the run has failed. */
    private static Thread helper(Runnable work) {
        Thread thread = new Thread(work, "judge");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void execute(Runnable work) {
        if (pool == null) {
            work.run();
        } else {
            pool.execute(work);
        }
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
