package org.postpolicy;

import java.util.List;
import java.util.Set;
import org.postpolicy.facts.Signal;

/**
 * Sees signals in a submission: the way for a host to bring its own classifier.
 *
 * <p>A detector must be pure and thread-safe. If it throws, the decision is incomplete and at least {@code HOLD}; an
 * exception never turns into a clean verdict.
 */
public interface SignalDetector {

    /**
     * Returns a name for problem reports.
     *
     * @return a short name, stable over restarts
     */
    default String name() {
        return getClass().getSimpleName();
    }

    /**
     * Returns the kinds that this detector can see.
     *
     * @return the kinds in kebab case; the detector is asked only if a loaded pack wants one of them
     */
    Set<String> kinds();

    /**
     * Looks at a submission.
     *
     * @param submission the facts; already validated
     * @return what was seen, with offsets into the fields exactly as given; never null
     */
    List<Signal> detect(Submission submission);
}
