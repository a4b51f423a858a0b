package org.postpolicy.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.postpolicy.rules.workshop.DecisionDocument;
import org.postpolicy.workbench.Answer.Judged;
import org.postpolicy.workbench.Answer.Refused;

/**
 * Answers as JSON Lines, for programs.
 *
 * @param out where they go
 */
record JsonReport(Output out) implements Report {

    @Override
    public void judged(Judged answer) {
        out.line(JsonText.of(DecisionDocument.of(answer.id(), answer.decision())));
    }

    @Override
    public void refused(Refused answer) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", answer.code());
        error.put("line", answer.line());
        error.put("message", answer.message());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", answer.id());
        document.put("error", error);
        out.line(JsonText.of(document));
    }

    @Override
    public void end() {
        // Every line stands for itself.
    }
}
