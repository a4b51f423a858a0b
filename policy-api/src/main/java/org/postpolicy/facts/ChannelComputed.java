package org.postpolicy.facts;

/**
 * What the engine works out about a channel; a host never fills it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param resemblesInstitution whether the displayed name could be taken for one of the protected names, or null if either is missing
 * @param registeredOnInstitutionDomain whether the account is registered on a domain of the institution, or null if that is not on record
 * @param monitoringOverdue whether nobody has looked at the channel for longer than the configured period, or null without one
 * @param evaluationOverdue whether nobody has evaluated the channel for longer than the configured period, or null without one
 * @param policyReviewDue whether the year of the policy's review has come, or null without one
 */
public record ChannelComputed(
        Boolean resemblesInstitution,
        Boolean registeredOnInstitutionDomain,
        Boolean monitoringOverdue,
        Boolean evaluationOverdue,
        Boolean policyReviewDue) {}
