package org.postpolicy.workbench;

import java.io.IOException;
import java.io.InputStream;
import org.postpolicy.workbench.Answer.Explained;
import org.postpolicy.workbench.Answer.Judged;
import org.postpolicy.workbench.Answer.Refused;

/**
 * Judges an input line by line, holding no more than one line of it.
 *
 * @param judge makes the answers
 * @param report shows them
 * @param noExcerpts whether the words of the posts are left out
 * @param progress is told how far it has come
 */
record Run(Judge<?> judge, Report report, boolean noExcerpts, Progress progress) {

    /** Returns whether every line was judged completely. */
    boolean over(InputStream in, Output out) throws IOException {
        LineSource lines = new LineSource(in, LineReader.LONGEST, out::flush);
        boolean well = true;
        while (lines.advance()) {
            if (!lines.isBlank()) {
                well &= show(judge.answer(LineReader.read(lines)));
            }
            progress.reached(lines.number(), lines.position());
        }
        report.end();
        out.flush();
        return well;
    }

    private boolean show(Answer answer) {
        if (answer instanceof Judged judged) {
            report.judged(noExcerpts ? withoutExcerpts(judged) : judged);
            return judged.decision().complete();
        }
        if (answer instanceof Explained explained) {
            report.explained(explained);
            return explained.explanation().complete();
        }
        report.refused((Refused) answer);
        return false;
    }

    private static Judged withoutExcerpts(Judged judged) {
        return new Judged(judged.id(), judged.fields(), judged.decision().withoutExcerpts());
    }
}
