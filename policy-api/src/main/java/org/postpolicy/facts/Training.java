package org.postpolicy.facts;

import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * What is on record about an author's preparation for social media.
 *
 * <p>Immutable and thread-safe. Null, false and an empty set mean none on record.
 *
 * @param trained whether the author has been trained
 * @param trainingTopics in what the author has been trained
 * @param guidelinesAcknowledged whether the author acknowledged the guidelines
 */
public record Training(
        boolean trained, @NotNull Set<@NotNull TrainingTopic> trainingTopics, boolean guidelinesAcknowledged) {

    /** Copies every collection and fills in what was left out. */
    public Training {
        trainingTopics = Copies.set(trainingTopics);
    }

    /**
     * Returns the part with nothing on record.
     *
     * @return an empty part, to be filled with the {@code with} methods
     */
    public static Training none() {
        return new Training(false, null, false);
    }

    /**
     * Returns a copy with this {@code trained}.
     *
     * @param trained whether the author has been trained
     * @return the copy
     */
    public Training withTrained(boolean trained) {
        return new Training(trained, trainingTopics, guidelinesAcknowledged);
    }

    /**
     * Returns a copy with this {@code trainingTopics}.
     *
     * @param trainingTopics in what the author has been trained
     * @return the copy
     */
    public Training withTrainingTopics(Set<TrainingTopic> trainingTopics) {
        return new Training(trained, trainingTopics, guidelinesAcknowledged);
    }

    /**
     * Returns a copy with this {@code guidelinesAcknowledged}.
     *
     * @param guidelinesAcknowledged whether the author acknowledged the guidelines
     * @return the copy
     */
    public Training withGuidelinesAcknowledged(boolean guidelinesAcknowledged) {
        return new Training(trained, trainingTopics, guidelinesAcknowledged);
    }
}
