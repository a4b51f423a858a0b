package org.postpolicy.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Passes over the lines that a file of answers answers already, and counts those answers; for one use.
 *
 * <p>The file itself says how far the former run came. Each answer must carry the id of its line, so that none can be
 * lost or doubled unseen.
 */
final class Resumption {

    private final LineSource lines;
    private final Set<String> packs;
    private final Totals totals;
    private long answers;
    private long end;
    private boolean well = true;

    /**
     * Makes a resumption.
     *
     * @param lines the input, at its beginning; afterwards at the first line without an answer
     * @param packs the packs that judge
     * @param totals counts the answers
     */
    Resumption(LineSource lines, Set<String> packs, Totals totals) {
        this.lines = lines;
        this.packs = packs;
        this.totals = totals;
    }

    /**
     * Goes over a file of answers until somebody says stop.
     *
     * @throws WrongUsage if a line in it is no answer, or the answer to another line
     */
    void over(InputStream file, BooleanSupplier stop) throws IOException {
        LineSource written = new LineSource(file, AnswerReader.LONGEST, () -> {});
        while (!stop.getAsBoolean() && written.advance()) {
            RawLine answer = written.line();
            if (!answer.ended()) {
                // The former run was killed while it wrote this.
                return;
            }
            Outcome outcome = AnswerReader.read(answer);
            if (outcome == null || !outcome.id().equals(nextId()) || !outcome.refused() && !ofThesePacks(outcome)) {
                throw new WrongUsage("--resume: line " + answer.number()
                        + " of the answers does not belong to its line of the input; somebody must have changed the"
                        + " file. Write it anew with --force.");
            }
            totals.count(outcome);
            well &= outcome.complete();
            answers++;
            end = written.position();
        }
    }

    private boolean ofThesePacks(Outcome outcome) {
        return outcome.verdicts().keySet().equals(packs);
    }

    private String nextId() throws IOException {
        while (lines.advance()) {
            if (!lines.isBlank()) {
                return LineReader.read(lines.line()).id();
            }
        }
        return null;
    }

    /** Returns how many whole answers there are. */
    long answers() {
        return answers;
    }

    /** Returns at which byte the last whole answer ends. */
    long end() {
        return end;
    }

    /** Returns whether all of them are complete. */
    boolean well() {
        return well;
    }
}
