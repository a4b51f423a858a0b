package org.postpolicy.bot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.PackDecision;
import org.postpolicy.facts.Signal;

/** Gives the reasons for what a bot does, in the fields that a statement of reasons has; no word of the post is in it. */
record Statement(Map<String, Object> document) {

    /**
     * Makes a statement of reasons for a post about which nothing is done yet.
     *
     * @param item the post
     * @param decision what the policies say; null if they could not be asked
     * @param problems why they could not be asked completely, as codes
     * @param appeal where to object
     */
    static Statement of(Item item, Decision decision, List<String> problems, String appeal) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("measures", List.of());
        document.put("visibilityRestricted", false);
        document.put("territory", "everywhere on the platform");
        document.put("until", "a person has decided");
        document.put("onNotice", false);
        document.put("detectedByProgram", true);
        document.put("decidedByProgram", false);
        document.put("grounds", decision == null ? List.of() : grounds(item, decision));
        document.put("policies", decision == null ? List.of() : policies(decision));
        document.put("problems", problems);
        document.put("illegalContent", null);
        document.put("redress", appeal);
        return new Statement(document);
    }

    /** Returns the statement for what the bot does about this version of the post. */
    Statement taking(List<ActionKind> measures) {
        boolean restricted = measures.contains(ActionKind.HOLD) || measures.contains(ActionKind.MARK_SENSITIVE);
        Map<String, Object> taken = new LinkedHashMap<>(document);
        taken.put("measures", measures.stream().map(ActionKind::toString).toList());
        taken.put("visibilityRestricted", restricted);
        taken.put("decidedByProgram", restricted);
        return new Statement(taken);
    }

    private static List<Map<String, Object>> grounds(Item item, Decision decision) {
        List<Map<String, Object>> grounds = new ArrayList<>();
        for (Finding finding : decision.reasons()) {
            Map<String, Object> ground = new LinkedHashMap<>();
            ground.put("policy", finding.pack());
            ground.put("rule", finding.rule());
            ground.put("clauses", finding.clauses());
            ground.put("verdict", finding.verdict().name());
            ground.put("explanation", finding.message().wordings());
            ground.put(
                    "evidence",
                    finding.evidence().stream()
                            .map(signal -> evidence(item, signal))
                            .toList());
            grounds.add(ground);
        }
        return grounds;
    }

    private static Map<String, Object> evidence(Item item, Signal signal) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("kind", signal.kind());
        evidence.put("field", signal.field());
        evidence.put("start", signal.start());
        evidence.put("end", signal.end());
        if ("text".equals(signal.field())) {
            evidence.put("places", item.passage().places(signal.start(), signal.end()));
            evidence.put("quoted", item.passage().quoted(signal.start(), signal.end()));
        }
        return evidence;
    }

    private static List<Map<String, Object>> policies(Decision decision) {
        Set<Map<String, Object>> policies = new LinkedHashSet<>();
        for (PackDecision pack : decision.packs()) {
            Map<String, Object> policy = new LinkedHashMap<>();
            policy.put("id", pack.id());
            policy.put("version", pack.version());
            policy.put("fingerprint", pack.fingerprint());
            policies.add(policy);
        }
        return List.copyOf(policies);
    }
}
