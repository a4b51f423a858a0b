package org.postpolicy.rules.workshop;

import java.util.LinkedHashMap;
import java.util.Map;
import org.postpolicy.Decision;

/** A decision about one of several submissions as plain maps and lists, for any JSON library to write. */
public final class DecisionDocument {

    private DecisionDocument() {}

    /**
     * Returns the document of a decision.
     *
     * @param id the identifier of the submission
     * @param decision the decision
     * @return the identifier and the members of {@link Decision#toMap}
     */
    public static Map<String, Object> of(String id, Decision decision) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", id);
        document.putAll(decision.toMap());
        return document;
    }
}
