package org.postpolicy.facts;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * What is on record about the handling of a post after it came in.
 *
 * <p>Immutable and thread-safe. Null, false and an empty set mean none on record.
 *
 * @param respondedAt when the institution first answered, or null
 * @param observedBy who noticed the post, or null
 * @param moderationAction what a moderator did; {@code NONE} if nothing is on record
 * @param moderatedBy who ordered that action, or null
 * @param moderatedAt when that action was taken, or null
 * @param authorToldAt when the author was told of that action, or null
 * @param errorReported whether somebody pointed out an error in the post
 * @param correctedAt when an error was corrected and marked, or null
 */
public record Handling(
        Instant respondedAt,
        Observer observedBy,
        @NotNull ModerationAction moderationAction,
        ModerationAuthority moderatedBy,
        Instant moderatedAt,
        Instant authorToldAt,
        boolean errorReported,
        Instant correctedAt) {

    /** Copies every collection and fills in what was left out. */
    public Handling {
        moderationAction = moderationAction == null ? ModerationAction.NONE : moderationAction;
    }

    /**
     * Returns the part with nothing on record.
     *
     * @return an empty part, to be filled with the {@code with} methods
     */
    public static Handling none() {
        return new Handling(null, null, null, null, null, null, false, null);
    }

    /**
     * Returns a copy with this {@code respondedAt}.
     *
     * @param respondedAt when the institution first answered, or null
     * @return the copy
     */
    public Handling withRespondedAt(Instant respondedAt) {
        return new Handling(
                respondedAt,
                observedBy,
                moderationAction,
                moderatedBy,
                moderatedAt,
                authorToldAt,
                errorReported,
                correctedAt);
    }

    /**
     * Returns a copy with this {@code observedBy}.
     *
     * @param observedBy who noticed the post, or null
     * @return the copy
     */
    public Handling withObservedBy(Observer observedBy) {
        return new Handling(
                respondedAt,
                observedBy,
                moderationAction,
                moderatedBy,
                moderatedAt,
                authorToldAt,
                errorReported,
                correctedAt);
    }

    /**
     * Returns a copy with this {@code moderationAction}.
     *
     * @param moderationAction what a moderator did; {@code NONE} if nothing is on record
     * @return the copy
     */
    public Handling withModerationAction(ModerationAction moderationAction) {
        return new Handling(
                respondedAt,
                observedBy,
                moderationAction,
                moderatedBy,
                moderatedAt,
                authorToldAt,
                errorReported,
                correctedAt);
    }

    /**
     * Returns a copy with this {@code moderatedBy}.
     *
     * @param moderatedBy who ordered that action, or null
     * @return the copy
     */
    public Handling withModeratedBy(ModerationAuthority moderatedBy) {
        return new Handling(
                respondedAt,
                observedBy,
                moderationAction,
                moderatedBy,
                moderatedAt,
                authorToldAt,
                errorReported,
                correctedAt);
    }

    /**
     * Returns a copy with this {@code moderatedAt}.
     *
     * @param moderatedAt when that action was taken, or null
     * @return the copy
     */
    public Handling withModeratedAt(Instant moderatedAt) {
        return new Handling(
                respondedAt,
                observedBy,
                moderationAction,
                moderatedBy,
                moderatedAt,
                authorToldAt,
                errorReported,
                correctedAt);
    }

    /**
     * Returns a copy with this {@code authorToldAt}.
     *
     * @param authorToldAt when the author was told of that action, or null
     * @return the copy
     */
    public Handling withAuthorToldAt(Instant authorToldAt) {
        return new Handling(
                respondedAt,
                observedBy,
                moderationAction,
                moderatedBy,
                moderatedAt,
                authorToldAt,
                errorReported,
                correctedAt);
    }

    /**
     * Returns a copy with this {@code errorReported}.
     *
     * @param errorReported whether somebody pointed out an error in the post
     * @return the copy
     */
    public Handling withErrorReported(boolean errorReported) {
        return new Handling(
                respondedAt,
                observedBy,
                moderationAction,
                moderatedBy,
                moderatedAt,
                authorToldAt,
                errorReported,
                correctedAt);
    }

    /**
     * Returns a copy with this {@code correctedAt}.
     *
     * @param correctedAt when an error was corrected and marked, or null
     * @return the copy
     */
    public Handling withCorrectedAt(Instant correctedAt) {
        return new Handling(
                respondedAt,
                observedBy,
                moderationAction,
                moderatedBy,
                moderatedAt,
                authorToldAt,
                errorReported,
                correctedAt);
    }
}
