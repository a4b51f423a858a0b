package org.postpolicy.rules.workshop;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.Limit;
import org.postpolicy.Obligation;
import org.postpolicy.PackDecision;
import org.postpolicy.Problem;
import org.postpolicy.facts.Signal;

/** A decision as plain maps and lists, in the order and with the names of its JSON, for any JSON library to write. */
public final class DecisionDocument {

    private DecisionDocument() {}

    /**
     * Returns the document of a decision.
     *
     * @param id the identifier of the submission
     * @param decision the decision
     * @return the members in their order; arrays are always there, empty or not
     */
    public static Map<String, Object> of(String id, Decision decision) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", id);
        document.put("verdict", decision.verdict().name());
        document.put("complete", decision.complete());
        document.put("asOf", text(decision.asOf()));
        document.put(
                "packs", decision.packs().stream().map(DecisionDocument::pack).toList());
        document.put(
                "findings",
                decision.findings().stream().map(DecisionDocument::finding).toList());
        document.put(
                "obligations",
                decision.obligations().stream()
                        .map(DecisionDocument::obligation)
                        .toList());
        document.put(
                "problems",
                decision.problems().stream().map(DecisionDocument::problem).toList());
        return document;
    }

    private static Map<String, Object> pack(PackDecision pack) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", pack.id());
        document.put("version", pack.version());
        document.put("fingerprint", pack.fingerprint());
        document.put("verdict", pack.verdict().name());
        document.put("inForce", pack.inForce());
        document.put(
                "limitedBy",
                pack.limitedBy().stream().map(DecisionDocument::limit).toList());
        return document;
    }

    private static Map<String, Object> limit(Limit limit) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("rule", limit.rule());
        document.put("clauses", limit.clauses());
        document.put("verdict", limit.verdict().name());
        return document;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("pack", finding.pack());
        document.put("rule", finding.rule());
        document.put("clauses", finding.clauses());
        document.put("verdict", finding.verdict().name());
        document.put("confirmed", finding.confirmed());
        document.put("shadow", finding.shadow());
        document.put("message", finding.message().wordings());
        document.put(
                "evidence",
                finding.evidence().stream().map(DecisionDocument::evidence).toList());
        return document;
    }

    static Map<String, Object> evidence(Signal signal) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", signal.kind());
        document.put("subkind", signal.subkind());
        document.put("field", signal.field());
        document.put("start", signal.start());
        document.put("end", signal.end());
        document.put("excerpt", signal.excerpt());
        document.put("strength", signal.strength());
        document.put("review", signal.review().name());
        return document;
    }

    private static Map<String, Object> obligation(Obligation obligation) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("pack", obligation.pack());
        document.put("rule", obligation.rule());
        document.put("clauses", obligation.clauses());
        document.put("kind", obligation.kind());
        document.put("addressee", obligation.addressee().wordings());
        document.put("due", text(obligation.due()));
        document.put("optional", obligation.optional());
        document.put("message", obligation.message().wordings());
        return document;
    }

    /**
     * Returns the document of a problem.
     *
     * @param problem the problem
     * @return its members in their order
     */
    public static Map<String, Object> problem(Problem problem) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("code", problem.code());
        document.put("file", problem.file());
        document.put("line", problem.line());
        document.put("column", problem.column());
        document.put("message", problem.message());
        document.put("remedy", problem.remedy());
        return document;
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
