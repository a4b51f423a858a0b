package org.postpolicy.rules.pack;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

/**
 * The obligation that must come of a scenario; null stands for what it does not ask.
 *
 * @param kind the kind
 * @param optional whether it may be left undone, or null
 * @param due the time that is given with it, or null
 */
public record ExpectedObligation(@NotBlank String kind, Boolean optional, Instant due) {

    /** Returns the expectation of this kind, whatever else it says. */
    static ExpectedObligation of(String kind) {
        return new ExpectedObligation(kind, null, null);
    }
}
