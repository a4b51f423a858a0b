package org.postpolicy.facts;

import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * What is on record about an employee's access to social media for business.
 *
 * <p>Immutable and thread-safe. Null, false and an empty set mean none on record.
 *
 * @param accessLevel how far the access goes; {@code NONE} if none is on record
 * @param accessApprovedBy who has approved it
 * @param businessCaseSubmitted whether a business case form was handed in
 * @param webGovernanceSubmitted whether the application was put before the web governance committee
 * @param supervisor who supervises the employee's contributions, or null
 */
public record Access(
        @NotNull AccessLevel accessLevel,
        @NotNull Set<@NotNull AccessApprover> accessApprovedBy,
        boolean businessCaseSubmitted,
        boolean webGovernanceSubmitted,
        String supervisor) {

    /** Copies every collection and fills in what was left out. */
    public Access {
        accessLevel = accessLevel == null ? AccessLevel.NONE : accessLevel;
        accessApprovedBy = Copies.set(accessApprovedBy);
    }

    /**
     * Returns the part with nothing on record.
     *
     * @return an empty part, to be filled with the {@code with} methods
     */
    public static Access none() {
        return new Access(null, null, false, false, null);
    }

    /**
     * Returns a copy with this {@code accessLevel}.
     *
     * @param accessLevel how far the access goes; {@code NONE} if none is on record
     * @return the copy
     */
    public Access withAccessLevel(AccessLevel accessLevel) {
        return new Access(accessLevel, accessApprovedBy, businessCaseSubmitted, webGovernanceSubmitted, supervisor);
    }

    /**
     * Returns a copy with this {@code accessApprovedBy}.
     *
     * @param accessApprovedBy who has approved it
     * @return the copy
     */
    public Access withAccessApprovedBy(Set<AccessApprover> accessApprovedBy) {
        return new Access(accessLevel, accessApprovedBy, businessCaseSubmitted, webGovernanceSubmitted, supervisor);
    }

    /**
     * Returns a copy with this {@code businessCaseSubmitted}.
     *
     * @param businessCaseSubmitted whether a business case form was handed in
     * @return the copy
     */
    public Access withBusinessCaseSubmitted(boolean businessCaseSubmitted) {
        return new Access(accessLevel, accessApprovedBy, businessCaseSubmitted, webGovernanceSubmitted, supervisor);
    }

    /**
     * Returns a copy with this {@code webGovernanceSubmitted}.
     *
     * @param webGovernanceSubmitted whether the application was put before the web governance committee
     * @return the copy
     */
    public Access withWebGovernanceSubmitted(boolean webGovernanceSubmitted) {
        return new Access(accessLevel, accessApprovedBy, businessCaseSubmitted, webGovernanceSubmitted, supervisor);
    }

    /**
     * Returns a copy with this {@code supervisor}.
     *
     * @param supervisor who supervises the employee's contributions, or null
     * @return the copy
     */
    public Access withSupervisor(String supervisor) {
        return new Access(accessLevel, accessApprovedBy, businessCaseSubmitted, webGovernanceSubmitted, supervisor);
    }
}
