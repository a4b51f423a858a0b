package org.postpolicy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule that caps its pack's verdict while it speaks, such as a savings clause for protected rights.
 *
 * @param rule the name of the rule
 * @param clauses the identifiers of the clauses on which it rests; at least one
 * @param verdict the gravest verdict that it leaves
 */
public record Limit(String rule, List<String> clauses, Verdict verdict) {

    /** Copies the list. */
    public Limit {
        clauses = List.copyOf(clauses);
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rule", rule);
        map.put("clauses", clauses);
        map.put("verdict", verdict.name());
        return map;
    }
}
