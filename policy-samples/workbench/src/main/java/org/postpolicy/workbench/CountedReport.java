package org.postpolicy.workbench;

import org.postpolicy.workbench.Answer.Judged;
import org.postpolicy.workbench.Answer.Refused;

/**
 * Answers that are counted as they are written.
 *
 * @param answers writes them
 * @param totals counts them
 */
record CountedReport(Report answers, Totals totals) implements Report {

    @Override
    public Runnable ready(Answer answer) {
        Outcome outcome = answer instanceof Refused refused ? Outcome.of(refused) : Outcome.of((Judged) answer);
        Runnable written = answers.ready(answer);
        return () -> {
            written.run();
            totals.count(outcome);
        };
    }

    @Override
    public void end() {
        answers.end();
    }
}
