package org.postpolicy;

import java.util.List;
import java.util.Set;
import org.postpolicy.facts.Signal;

/**
 * Sees signals in a submission: the way for a host to bring its own classifier.
 *
 * <p>A detector must be pure and thread-safe. If it throws, or returns what is not in order, the decision is incomplete
 * and at least {@code HOLD}; a failure never turns into a clean verdict. The engine logs where it failed, and never the
 * message of the exception, which may quote the post.
 *
 * <p>What a detector sees is a suspicion. Only a person confirms or dismisses it, so a signal that it returns with such a
 * review is not in order. Nor does a person see what a detector sees: a signal that it returns with the source
 * {@code PERSON}, which is the source of a signal that names none, counts as of the source {@code MODEL}.
 */
public interface SignalDetector {

    /**
     * Returns a name for problem reports.
     *
     * @return a short name, stable over restarts; the name of the class unless overridden
     */
    default String name() {
        String simple = getClass().getSimpleName();
        return simple.isEmpty() ? getClass().getName() : simple;
    }

    /**
     * Returns the kinds that this detector can see; asked once, when the engine is loaded.
     *
     * <p>The detector looks at posts only if a rule of a loaded pack looks for one of them, by its name or for any. The
     * log warns of a detector that is never asked, and of a kind that neither the catalogue nor a loaded pack names.
     *
     * @return the kinds in kebab case; never null
     */
    Set<String> kinds();

    /**
     * Looks at a submission.
     *
     * @param submission the facts; already validated
     * @return what was seen, of the announced kinds, unreviewed, each where it stands in a text of the post or without a
     *     place; never null
     */
    List<Signal> detect(Submission submission);
}
