package org.postpolicy.rules.workshop;

import java.util.Optional;
import java.util.function.Function;
import org.postpolicy.Submission;

/**
 * A change that the search may try.
 *
 * @param step what somebody has to do
 * @param subject what it is about; two edits about the same thing are never tried together, and null stands for none
 * @param field the field whose words leave the post, or null
 * @param cut the words that leave the post, or null
 * @param doing changes the facts, or returns nothing if there is nothing to change
 */
record Edit(Step step, String subject, String field, Cut cut, Function<Submission, Optional<Submission>> doing) {

    static Edit ofWords(Step step, Cut cut) {
        return new Edit(step, null, step.field(), cut, Optional::of);
    }

    static Edit ofFacts(Step step, String subject, Function<Submission, Optional<Submission>> doing) {
        return new Edit(step, subject, null, null, doing);
    }

    boolean excludes(Edit other) {
        return subject != null && subject.equals(other.subject);
    }
}
