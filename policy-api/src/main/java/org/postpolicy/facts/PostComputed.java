package org.postpolicy.facts;

import java.time.Instant;

/**
 * What the engine works out about a post; a host never fills it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param onChannelTopic whether post and channel share a topic, or null if either has none
 * @param withinExpertise whether the post, or what it answers, is about a subject that the author knows, or null if that cannot be told
 * @param outsideStaffedHours whether the post came in while nobody watches the channel, or null without staffed hours
 * @param responseDue until when an answer is due, or null without a posted time, a period or a time of submission
 * @param responseOverdue whether an answer is due and not given, or null if that cannot be told
 * @param incidentDue until when an incident needs its first answer, or null without a period or a time of its opening
 * @param incidentOverdue whether an incident has waited for an answer longer than the configured period, or null without one
 * @param retainUntil until when a copy of the post has to be kept, counted from its removal or else from its submission, or null without a period or such a time
 * @param retentionOver whether the time for which a copy has to be kept is over, or null if there is none
 */
public record PostComputed(
        Boolean onChannelTopic,
        Boolean withinExpertise,
        Boolean outsideStaffedHours,
        Instant responseDue,
        Boolean responseOverdue,
        Instant incidentDue,
        Boolean incidentOverdue,
        Instant retainUntil,
        Boolean retentionOver) {}
