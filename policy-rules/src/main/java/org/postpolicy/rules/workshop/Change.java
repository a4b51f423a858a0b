package org.postpolicy.rules.workshop;

import java.util.List;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;

/**
 * Steps that together make a post acceptable, none of which can be left out.
 *
 * @param verdict the verdict on the changed submission, as the engine gave it
 * @param steps what to do
 * @param submission the submission after all steps
 */
public record Change(Verdict verdict, List<Step> steps, Submission submission) {

    /** Copies the list. */
    public Change {
        steps = List.copyOf(steps);
    }
}
