package org.postpolicy.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.postpolicy.Decision;
import org.postpolicy.rules.workshop.DecisionDocument;
import org.postpolicy.rules.workshop.ExplanationDocument;
import org.postpolicy.rules.workshop.MatrixDocument;
import org.postpolicy.workbench.Answer.Explained;
import org.postpolicy.workbench.Answer.Judged;
import org.postpolicy.workbench.Answer.Refused;

/**
 * Answers as JSON Lines, for programs.
 *
 * @param out where they go
 * @param document makes a document of an answer
 */
record JsonReport(Output out, BiFunction<String, Decision, Map<String, Object>> document) implements Report {

    static JsonReport ofDecisions(Output out) {
        return new JsonReport(out, DecisionDocument::of);
    }

    static JsonReport ofMatrices(Output out) {
        return new JsonReport(out, MatrixDocument::of);
    }

    @Override
    public Runnable ready(Answer answer) {
        String line = JsonText.of(documentOf(answer));
        return () -> out.line(line);
    }

    private Map<String, Object> documentOf(Answer answer) {
        if (answer instanceof Refused refused) {
            return refusal(refused);
        }
        return answer instanceof Explained explained
                ? ExplanationDocument.of(explained.id(), explained.explanation())
                : document.apply(((Judged) answer).id(), ((Judged) answer).decision());
    }

    /** Returns what stands in the place of an answer. */
    static Map<String, Object> refusal(Refused answer) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", answer.code());
        error.put("line", answer.line());
        error.put("message", answer.message());
        Map<String, Object> refusal = new LinkedHashMap<>();
        refusal.put("id", answer.id());
        refusal.put("error", error);
        return refusal;
    }

    @Override
    public void end() {
        // Every line stands for itself.
    }
}
