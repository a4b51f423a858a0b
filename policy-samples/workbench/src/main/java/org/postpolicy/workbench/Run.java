package org.postpolicy.workbench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.postpolicy.workbench.Answer.Explained;
import org.postpolicy.workbench.Answer.Judged;

/**
 * Judges the lines of an input, some at a time, and shows the answers in the order of the lines; for one input and one
 * thread.
 *
 * <p>It holds no more than a few batches for each worker, and of long lines no more than one may be long.
 */
final class Run {

    private static final int BATCHES_FOR_EACH_WORKER = 4;

    private final Judge<?> judge;
    private final Report report;
    private final boolean noExcerpts;
    private final Output out;
    private final Progress progress;
    private final InOrder<Done> window;
    private Batch batch = new Batch();
    private boolean well = true;
    private long answers;

    /**
     * Makes a run.
     *
     * @param judge makes the answers
     * @param report shows them
     * @param noExcerpts whether the words of the posts are left out
     * @param out where the report writes to
     * @param progress is told how far it has come
     * @param workers do the judging
     * @param threads how many they are
     */
    Run(
            Judge<?> judge,
            Report report,
            boolean noExcerpts,
            Output out,
            Progress progress,
            Executor workers,
            int threads) {
        this.judge = judge;
        this.report = report;
        this.noExcerpts = noExcerpts;
        this.out = out;
        this.progress = progress;
        this.window = new InOrder<>(workers, threads * BATCHES_FOR_EACH_WORKER, LineReader.LONGEST, this::show);
    }

    /** Lines on their way to a worker: for one line alone the way would cost as much as the work. */
    private static final class Batch {

        private static final int MOST = 64;
        private static final int HEAVIEST = 1 << 18;

        private final List<RawLine> lines = new ArrayList<>();
        private long weight;

        void add(RawLine line) {
            lines.add(line);
            weight += line.bytes().length;
        }

        boolean isFull() {
            return lines.size() == MOST || weight >= HEAVIEST;
        }
    }

    private record Done(List<Runnable> answers, boolean well) {}

    /** Returns the lines of an input; before it waits for more of them, all answers are shown. */
    LineSource lines(Input in) {
        return new LineSource(in.plain(), LineReader.LONGEST, this::catchUp);
    }

    /** Judges what is left of the lines until somebody says stop; returns whether all were judged completely. */
    boolean over(LineSource lines, Input in, BooleanSupplier stop) throws IOException {
        try {
            while (!stop.getAsBoolean() && lines.advance()) {
                if (!lines.isBlank()) {
                    batch.add(lines.line());
                }
                if (batch.isFull()) {
                    hand();
                }
                progress.reached(lines.number(), in.position());
            }
        } catch (IOException unreadable) {
            catchUp();
            throw unreadable;
        }
        catchUp();
        return well;
    }

    private void hand() {
        Batch full = batch;
        batch = new Batch();
        window.give(full.weight, () -> judged(full.lines));
    }

    private void catchUp() {
        if (!batch.lines.isEmpty()) {
            hand();
        }
        window.catchUp();
        out.flush();
    }

    private Done judged(List<RawLine> lines) {
        List<Runnable> answers = new ArrayList<>(lines.size());
        boolean complete = true;
        for (RawLine line : lines) {
            Answer answer = judge.answer(LineReader.read(line));
            complete &= isComplete(answer);
            answers.add(report.ready(noExcerpts ? withoutExcerpts(answer) : answer));
        }
        return new Done(answers, complete);
    }

    private void show(Done done) {
        done.answers().forEach(Runnable::run);
        well &= done.well();
        answers += done.answers().size();
    }

    /** Returns how many answers were shown. */
    long answers() {
        return answers;
    }

    private static boolean isComplete(Answer answer) {
        return answer instanceof Judged judged && judged.decision().complete()
                || answer instanceof Explained explained
                        && explained.explanation().complete();
    }

    private static Answer withoutExcerpts(Answer answer) {
        return answer instanceof Judged judged
                ? new Judged(judged.id(), judged.fields(), judged.decision().withoutExcerpts())
                : answer;
    }
}
