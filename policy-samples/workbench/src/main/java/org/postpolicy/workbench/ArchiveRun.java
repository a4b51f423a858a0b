package org.postpolicy.workbench;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.postpolicy.Decision;

/**
 * Judges the lines of an archive that its file of answers does not answer yet.
 *
 * @param judge makes the answers
 * @param packs the packs that judge
 * @param document makes a document of an answer
 * @param totals counts all answers, those of earlier runs as well
 * @param noExcerpts whether the words of the posts are left out
 * @param threads how many lines are judged at a time
 */
record ArchiveRun(
        Judge<?> judge,
        Set<String> packs,
        BiFunction<String, Decision, Map<String, Object>> document,
        Totals totals,
        boolean noExcerpts,
        int threads) {

    /**
     * How far a run came.
     *
     * @param earlier how many answers were there before
     * @param added how many it added
     * @param well whether all of them are complete
     * @param nanoseconds how long that took
     */
    record Result(long earlier, long added, boolean well, long nanoseconds) {}

    /** Judges until somebody says stop. */
    Result over(Input in, AnswerFile file, Progress progress, BooleanSupplier stop) throws IOException {
        Output out = file.output();
        Report report = new CountedReport(new JsonReport(out, document), totals);
        try (Workers workers = new Workers(threads)) {
            Run run = new Run(judge, report, noExcerpts, out, progress, workers, threads);
            LineSource lines = run.lines(in);
            Resumption earlier = new Resumption(lines, packs, totals);
            earlier.over(file.content(), stop);
            boolean well = earlier.well();
            long began = System.nanoTime();
            if (!stop.getAsBoolean()) {
                file.cutBehind(earlier.end());
                progress.begins(lines.number(), in.position());
                well &= run.over(lines, in, stop);
            }
            return new Result(earlier.answers(), run.answers(), well, System.nanoTime() - began);
        }
    }
}
