package org.postpolicy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.facts.Signal;

/**
 * What one rule concluded about a submission.
 *
 * @param pack the identifier of the pack
 * @param rule the name of the rule
 * @param clauses the identifiers of the clauses on which it rests; at least one
 * @param verdict what it asks for; {@code ALLOW} records a clause that expressly permits
 * @param confirmed whether a person confirmed all its evidence, or it rests on facts alone and does not hold
 * @param shadow whether it is only reported and does not count
 * @param message what to tell people
 * @param evidence the signals that matched, in the order of field and start; empty if it rests on facts alone
 */
public record Finding(
        String pack,
        String rule,
        List<String> clauses,
        Verdict verdict,
        boolean confirmed,
        boolean shadow,
        Text message,
        List<Signal> evidence) {

    /** Copies the lists. */
    public Finding {
        clauses = List.copyOf(clauses);
        evidence = List.copyOf(evidence);
    }

    /**
     * Returns a copy whose evidence keeps offsets and loses the words.
     *
     * @return the copy
     */
    public Finding withoutExcerpts() {
        return new Finding(
                pack,
                rule,
                clauses,
                verdict,
                confirmed,
                shadow,
                message,
                evidence.stream().map(Signal::withoutExcerpt).toList());
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("pack", pack);
        map.put("rule", rule);
        map.put("clauses", clauses);
        map.put("verdict", verdict.name());
        map.put("confirmed", confirmed);
        map.put("shadow", shadow);
        map.put("message", message.wordings());
        map.put("evidence", evidence.stream().map(Signal::toMap).toList());
        return map;
    }
}
