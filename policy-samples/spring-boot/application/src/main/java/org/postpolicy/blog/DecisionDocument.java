package org.postpolicy.blog;

import org.postpolicy.Decision;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a decision down, and reads it again. */
@Component
final class DecisionDocument {

    private final JsonMapper mapper;

    DecisionDocument(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String write(Decision decision) {
        return decision == null ? null : mapper.writeValueAsString(decision);
    }

    Decision read(String document) {
        return document == null ? null : mapper.readValue(document, Decision.class);
    }
}
