package org.postpolicy.rules.workshop;

import java.util.LinkedHashMap;
import java.util.Map;
import org.postpolicy.Decision;
import org.postpolicy.Obligation;
import org.postpolicy.Problem;
import org.postpolicy.facts.Signal;

/** A decision of several packs as a matrix: plain maps and lists, for any JSON library to write. */
public final class MatrixDocument {

    private MatrixDocument() {}

    /**
     * Returns the document of a matrix.
     *
     * @param id the identifier of the submission
     * @param decision the decision of an engine with the packs to be compared
     * @return the members in their order; arrays are always there, empty or not
     */
    public static Map<String, Object> of(String id, Decision decision) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", id);
        document.put("complete", decision.complete());
        document.put(
                "packs",
                MatrixRow.of(decision).stream().map(MatrixDocument::pack).toList());
        document.put(
                "problems", decision.problems().stream().map(Problem::toMap).toList());
        return document;
    }

    private static Map<String, Object> pack(MatrixRow row) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", row.pack());
        document.put("verdict", row.verdict().name());
        document.put("inForce", row.inForce());
        document.put("clauses", row.clauses());
        document.put("limitedBy", row.limitedBy());
        document.put("evidence", row.evidence().stream().map(Signal::toMap).toList());
        document.put(
                "obligations",
                row.obligations().stream().map(MatrixDocument::obligation).toList());
        return document;
    }

    private static Map<String, Object> obligation(Obligation obligation) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", obligation.kind());
        document.put("clauses", obligation.clauses());
        document.put("optional", obligation.optional());
        return document;
    }
}
