package org.postpolicy.spring;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import java.util.Optional;
import org.postpolicy.Decision;

/** What an observation knows of a decision: never a word of the post. */
final class DecisionContext extends Observation.Context {

    private static final String NONE = "none";

    private Decision decision;

    DecisionContext() {
        tag(NONE, NONE);
    }

    void decided(Decision made) {
        decision = made;
        tag(made.verdict().name(), String.valueOf(made.complete()));
    }

    /** Returns the decision, or nothing if judging ended with an exception. */
    Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    private void tag(String verdict, String complete) {
        addLowCardinalityKeyValue(KeyValue.of("verdict", verdict));
        addLowCardinalityKeyValue(KeyValue.of("complete", complete));
    }
}
