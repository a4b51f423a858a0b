package org.postpolicy.detectors.scoring;

import java.util.Objects;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Signal;
import org.postpolicy.facts.SignalSource;

/**
 * Which score means which signal.
 *
 * @param attribute what the service calls it, such as {@code THREAT}
 * @param kind the kind of signal, such as {@code threat}
 * @param subkind the sort within the kind, or null
 * @param threshold the lowest score, from 0 to 1, that makes a signal; choose it on the host's own posts
 */
public record ScoredAttribute(String attribute, String kind, String subkind, double threshold) {

    /** Checks that the threshold is a score. */
    public ScoredAttribute {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(kind, "kind");
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("A threshold lies above 0 and up to 1, and this is " + threshold + ".");
        }
    }

    Signal signal(String field, String text, Score score) {
        return new Signal(
                kind,
                subkind,
                null,
                field,
                score.begin(),
                score.end(),
                text.substring(score.begin(), score.end()),
                score.value(),
                SignalSource.MODEL,
                Review.UNREVIEWED,
                null);
    }
}
