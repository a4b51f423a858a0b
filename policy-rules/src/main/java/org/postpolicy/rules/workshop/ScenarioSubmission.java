package org.postpolicy.rules.workshop;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a scenario submits.
 *
 * <p>Incubating: it may change between minor versions.
 *
 * @param document the members that {@link SubmissionInput} reads, in the words of the scenario; without a post where the
 *     scenario gives none
 * @param timed whether the scenario also sets the clock or the periods, so that the submission alone may have another
 *     outcome
 */
public record ScenarioSubmission(Map<String, Object> document, boolean timed) {

    /** Copies the members, keeping their order. */
    public ScenarioSubmission {
        document = Collections.unmodifiableMap(new LinkedHashMap<>(document));
    }
}
