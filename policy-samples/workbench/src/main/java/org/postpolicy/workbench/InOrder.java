package org.postpolicy.workbench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Has work done by others and hands over what comes of it in the order in which the work was given, holding a bounded
 * amount of it; for one thread.
 *
 * @param <R> what comes of a piece of work
 */
final class InOrder<R> {

    private record Piece<R>(long weight, CompletableFuture<R> result) {}

    private final Executor workers;
    private final int most;
    private final long heaviest;
    private final Consumer<R> taker;
    private final Deque<Piece<R>> pieces = new ArrayDeque<>();
    private long weight;

    /**
     * Makes an order.
     *
     * @param workers do the work
     * @param most how many pieces are held at a time
     * @param heaviest how much they may weigh together; a single one may be heavier
     * @param taker gets the results, on the thread that gives the work
     */
    InOrder(Executor workers, int most, long heaviest, Consumer<R> taker) {
        this.workers = workers;
        this.most = most;
        this.heaviest = heaviest;
        this.taker = taker;
    }

    /** Gives work; waits for earlier work if there would be too much. */
    void give(long itsWeight, Supplier<R> work) {
        while (!pieces.isEmpty() && (pieces.size() == most || weight + itsWeight > heaviest)) {
            handOver();
        }
        pieces.add(new Piece<>(itsWeight, CompletableFuture.supplyAsync(work, workers)));
        weight += itsWeight;
    }

    /** Waits until everything is handed over. */
    void catchUp() {
        while (!pieces.isEmpty()) {
            handOver();
        }
    }

    private void handOver() {
        Piece<R> first = pieces.remove();
        weight -= first.weight();
        taker.accept(result(first));
    }

    private static <R> R result(Piece<R> piece) {
        try {
            return piece.result().join();
        } catch (CompletionException failed) {
            throw new WorkFailed(failed.getCause());
        }
    }

    /** Says that a piece of work was not done, so that nothing behind it may be handed over. */
    static final class WorkFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WorkFailed(Throwable cause) {
            super(cause);
        }

        /** Returns the reason without any word of what was worked on. */
        String reason() {
            return getCause() instanceof OutOfMemoryError
                    ? "The memory is not enough. Give Java more, such as -Xmx1g, or take fewer --threads."
                    : "The program has a defect: a line met "
                            + getCause().getClass().getSimpleName() + ". Please report it.";
        }
    }
}
