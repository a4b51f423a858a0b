package org.postpolicy.facts;

import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * What is on record about the approval of a channel.
 *
 * <p>Immutable and thread-safe. Null, false and an empty set mean none on record.
 *
 * @param approved whether the channel is approved
 * @param approvedBy who has approved it
 * @param listed whether it stands on the central list of official sites
 * @param existingOfficialSameKind whether an official channel of the same kind already exists
 */
public record Approval(
        boolean approved,
        @NotNull Set<@NotNull ChannelApprover> approvedBy,
        boolean listed,
        boolean existingOfficialSameKind) {

    /** Copies every collection and fills in what was left out. */
    public Approval {
        approvedBy = Copies.set(approvedBy);
    }

    /**
     * Returns the part with nothing on record.
     *
     * @return an empty part, to be filled with the {@code with} methods
     */
    public static Approval none() {
        return new Approval(false, null, false, false);
    }

    /**
     * Returns a copy with this {@code approved}.
     *
     * @param approved whether the channel is approved
     * @return the copy
     */
    public Approval withApproved(boolean approved) {
        return new Approval(approved, approvedBy, listed, existingOfficialSameKind);
    }

    /**
     * Returns a copy with this {@code approvedBy}.
     *
     * @param approvedBy who has approved it
     * @return the copy
     */
    public Approval withApprovedBy(Set<ChannelApprover> approvedBy) {
        return new Approval(approved, approvedBy, listed, existingOfficialSameKind);
    }

    /**
     * Returns a copy with this {@code listed}.
     *
     * @param listed whether it stands on the central list of official sites
     * @return the copy
     */
    public Approval withListed(boolean listed) {
        return new Approval(approved, approvedBy, listed, existingOfficialSameKind);
    }

    /**
     * Returns a copy with this {@code existingOfficialSameKind}.
     *
     * @param existingOfficialSameKind whether an official channel of the same kind already exists
     * @return the copy
     */
    public Approval withExistingOfficialSameKind(boolean existingOfficialSameKind) {
        return new Approval(approved, approvedBy, listed, existingOfficialSameKind);
    }
}
