package org.postpolicy.facts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * What a reply answers.
 *
 * <p>Immutable and thread-safe. Null, false and an empty set mean none on record.
 *
 * @param kind what sort of contribution is answered, or null
 * @param topics the subjects of what is answered
 */
public record Replied(RepliedKind kind, @NotNull Set<@NotBlank String> topics) {

    /** Copies every collection and fills in what was left out. */
    public Replied {
        topics = Copies.set(topics);
    }

    /**
     * Returns the part with nothing on record.
     *
     * @return an empty part, to be filled with the {@code with} methods
     */
    public static Replied none() {
        return new Replied(null, null);
    }

    /**
     * Returns a copy with this {@code kind}.
     *
     * @param kind what sort of contribution is answered, or null
     * @return the copy
     */
    public Replied withKind(RepliedKind kind) {
        return new Replied(kind, topics);
    }

    /**
     * Returns a copy with this {@code topics}.
     *
     * @param topics the subjects of what is answered
     * @return the copy
     */
    public Replied withTopics(Set<String> topics) {
        return new Replied(kind, topics);
    }
}
