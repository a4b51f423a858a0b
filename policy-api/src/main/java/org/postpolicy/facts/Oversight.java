package org.postpolicy.facts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;

/**
 * What is on record about the running of a channel.
 *
 * <p>Immutable and thread-safe. Null, false and an empty set mean none on record.
 *
 * @param managers the staff who are named to run it
 * @param accountableRole the office that is accountable for it, or null
 * @param governance the guidelines and procedures that hold for it
 * @param riskProtocol the protocol for incidents, or null
 * @param lastMonitoredAt when somebody last looked at it, or null
 * @param lastEvaluatedAt when its success was last evaluated, or null
 * @param communicationsCoordinated whether its communication is coordinated with communications staff
 * @param policyReviewYear the year in which the policy is due for review, or null
 */
public record Oversight(
        @NotNull Set<@NotBlank String> managers,
        String accountableRole,
        @NotNull Set<@NotNull Governance> governance,
        String riskProtocol,
        Instant lastMonitoredAt,
        Instant lastEvaluatedAt,
        boolean communicationsCoordinated,
        @Min(1900) @Max(9999) Integer policyReviewYear) {

    /** Copies every collection and fills in what was left out. */
    public Oversight {
        managers = Copies.set(managers);
        governance = Copies.set(governance);
    }

    /**
     * Returns the part with nothing on record.
     *
     * @return an empty part, to be filled with the {@code with} methods
     */
    public static Oversight none() {
        return new Oversight(null, null, null, null, null, null, false, null);
    }

    /**
     * Returns a copy with this {@code managers}.
     *
     * @param managers the staff who are named to run it
     * @return the copy
     */
    public Oversight withManagers(Set<String> managers) {
        return new Oversight(
                managers,
                accountableRole,
                governance,
                riskProtocol,
                lastMonitoredAt,
                lastEvaluatedAt,
                communicationsCoordinated,
                policyReviewYear);
    }

    /**
     * Returns a copy with this {@code accountableRole}.
     *
     * @param accountableRole the office that is accountable for it, or null
     * @return the copy
     */
    public Oversight withAccountableRole(String accountableRole) {
        return new Oversight(
                managers,
                accountableRole,
                governance,
                riskProtocol,
                lastMonitoredAt,
                lastEvaluatedAt,
                communicationsCoordinated,
                policyReviewYear);
    }

    /**
     * Returns a copy with this {@code governance}.
     *
     * @param governance the guidelines and procedures that hold for it
     * @return the copy
     */
    public Oversight withGovernance(Set<Governance> governance) {
        return new Oversight(
                managers,
                accountableRole,
                governance,
                riskProtocol,
                lastMonitoredAt,
                lastEvaluatedAt,
                communicationsCoordinated,
                policyReviewYear);
    }

    /**
     * Returns a copy with this {@code riskProtocol}.
     *
     * @param riskProtocol the protocol for incidents, or null
     * @return the copy
     */
    public Oversight withRiskProtocol(String riskProtocol) {
        return new Oversight(
                managers,
                accountableRole,
                governance,
                riskProtocol,
                lastMonitoredAt,
                lastEvaluatedAt,
                communicationsCoordinated,
                policyReviewYear);
    }

    /**
     * Returns a copy with this {@code lastMonitoredAt}.
     *
     * @param lastMonitoredAt when somebody last looked at it, or null
     * @return the copy
     */
    public Oversight withLastMonitoredAt(Instant lastMonitoredAt) {
        return new Oversight(
                managers,
                accountableRole,
                governance,
                riskProtocol,
                lastMonitoredAt,
                lastEvaluatedAt,
                communicationsCoordinated,
                policyReviewYear);
    }

    /**
     * Returns a copy with this {@code lastEvaluatedAt}.
     *
     * @param lastEvaluatedAt when its success was last evaluated, or null
     * @return the copy
     */
    public Oversight withLastEvaluatedAt(Instant lastEvaluatedAt) {
        return new Oversight(
                managers,
                accountableRole,
                governance,
                riskProtocol,
                lastMonitoredAt,
                lastEvaluatedAt,
                communicationsCoordinated,
                policyReviewYear);
    }

    /**
     * Returns a copy with this {@code communicationsCoordinated}.
     *
     * @param communicationsCoordinated whether its communication is coordinated with communications staff
     * @return the copy
     */
    public Oversight withCommunicationsCoordinated(boolean communicationsCoordinated) {
        return new Oversight(
                managers,
                accountableRole,
                governance,
                riskProtocol,
                lastMonitoredAt,
                lastEvaluatedAt,
                communicationsCoordinated,
                policyReviewYear);
    }

    /**
     * Returns a copy with this {@code policyReviewYear}.
     *
     * @param policyReviewYear the year in which the policy is due for review, or null
     * @return the copy
     */
    public Oversight withPolicyReviewYear(Integer policyReviewYear) {
        return new Oversight(
                managers,
                accountableRole,
                governance,
                riskProtocol,
                lastMonitoredAt,
                lastEvaluatedAt,
                communicationsCoordinated,
                policyReviewYear);
    }
}
