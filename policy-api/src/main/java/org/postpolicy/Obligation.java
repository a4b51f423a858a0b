package org.postpolicy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that somebody must, or may, do because of a submission or of how a channel is set up.
 *
 * @param pack the identifier of the pack
 * @param rule the name of the rule
 * @param clauses the identifiers of the clauses on which it rests; at least one
 * @param kind what is to be done, in kebab case, such as {@code report-to-supervisor}
 * @param addressee who is to do it
 * @param due until when, or null if nothing sets a date
 * @param optional whether it is a right that may be left unused
 * @param message what to tell the addressee
 */
public record Obligation(
        String pack,
        String rule,
        List<String> clauses,
        String kind,
        Text addressee,
        Instant due,
        boolean optional,
        Text message) {

    /** Copies the list. */
    public Obligation {
        clauses = List.copyOf(clauses);
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("pack", pack);
        map.put("rule", rule);
        map.put("clauses", clauses);
        map.put("kind", kind);
        map.put("addressee", addressee.wordings());
        map.put("due", due == null ? null : due.toString());
        map.put("optional", optional);
        map.put("message", message.wordings());
        return map;
    }
}
