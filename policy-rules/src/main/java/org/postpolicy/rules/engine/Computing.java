package org.postpolicy.rules.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.postpolicy.Periods;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.ChannelComputed;
import org.postpolicy.facts.Credentials;
import org.postpolicy.facts.Handling;
import org.postpolicy.facts.Incident;
import org.postpolicy.facts.IncidentStatus;
import org.postpolicy.facts.ModerationAction;
import org.postpolicy.facts.Oversight;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.PostComputed;
import org.postpolicy.facts.PriorViolation;
import org.postpolicy.facts.StaffedHours;

/**
 * Works out what rules may ask and must not compute: what is overdue, outside hours, on topic or look-alike.
 *
 * @param now the time by the host's clock, by which something is overdue
 * @param asOf the time at which the post is judged
 * @param periods the lengths of time that the policy names, and the host's where it leaves them open
 */
record Computing(Instant now, Instant asOf, Periods periods) {

    private static final PostComputed NOTHING_OF_POST =
            new PostComputed(null, null, null, null, null, null, null, null, null);
    private static final ChannelComputed NOTHING_OF_CHANNEL = new ChannelComputed(null, null, null, null, null);

    /** Computes for a policy that may name lengths of time itself. */
    Computing with(Periods named) {
        Periods both = named.orElse(periods);
        return both == periods ? this : new Computing(now, asOf, both);
    }

    Post complete(Post post, Author author, Channel channel, ZoneId zone) {
        Instant due = responseDue(post, channel);
        Instant retainUntil = retainUntil(post, zone);
        PostComputed computed = new PostComputed(
                sharedTopic(post.topics(), channel.topics()),
                withinExpertise(post, author),
                outsideStaffedHours(channel.staffedHours(), zone),
                due,
                responseOverdue(post, due),
                incidentDue(post),
                incidentOverdue(post),
                retainUntil,
                retainUntil == null ? null : !now.isBefore(retainUntil));
        boolean nothing = computed.equals(NOTHING_OF_POST) && post.computed() == null;
        return nothing ? post : post.withComputed(computed);
    }

    /** Keeps the breaches of this institution's policy that have not lapsed. */
    Author complete(Author author, String institution, ZoneId zone) {
        if (author.priorViolations().isEmpty()) {
            return author;
        }
        LocalDate today = asOf.atZone(zone).toLocalDate();
        List<PriorViolation> counting = author.priorViolations().stream()
                .filter(breach ->
                        breach.institution() == null || breach.institution().equals(institution))
                .filter(breach -> periods.violations() == null
                        || !breach.date().plus(periods.violations()).isBefore(today))
                .toList();
        return author.withPriorViolations(counting);
    }

    Channel complete(Channel channel, Integer reviewYear, ZoneId zone) {
        ChannelComputed computed = new ChannelComputed(
                channel.displayName() == null || channel.protectedNames().isEmpty()
                        ? null
                        : Resemblance.any(channel.displayName(), channel.protectedNames()),
                registeredOnInstitutionDomain(channel.credentials()),
                channel.oversight() == null
                        ? null
                        : overdue(channel.oversight().lastMonitoredAt(), periods.monitoring()),
                channel.oversight() == null
                        ? null
                        : overdue(channel.oversight().lastEvaluatedAt(), periods.evaluation()),
                policyReviewDue(channel.oversight(), reviewYear, zone));
        boolean nothing = computed.equals(NOTHING_OF_CHANNEL) && channel.computed() == null;
        return nothing ? channel : channel.withComputed(computed);
    }

    /** What was never done is overdue as soon as a period is set. */
    private Boolean overdue(Instant last, Duration period) {
        if (period == null) {
            return null;
        }
        return last == null || last.plus(period).isBefore(now);
    }

    private Instant responseDue(Post post, Channel channel) {
        Duration posted = channel.setup() == null ? null : channel.setup().responseTimePosted();
        Duration time = posted != null ? posted : periods.response();
        return time == null || post.submittedAt() == null
                ? null
                : post.submittedAt().plus(time);
    }

    private Boolean responseOverdue(Post post, Instant due) {
        Handling handling = post.handling();
        if (due == null || handling == null || post.needsReply() == null) {
            return null;
        }
        return post.needsReply() && handling.respondedAt() == null && due.isBefore(now);
    }

    private Instant incidentDue(Post post) {
        Incident incident = post.incident();
        return periods.incident() == null || incident == null || incident.openedAt() == null
                ? null
                : incident.openedAt().plus(periods.incident());
    }

    private Boolean incidentOverdue(Post post) {
        Instant due = incidentDue(post);
        Handling handling = post.handling();
        if (due == null || handling == null) {
            return null;
        }
        return handling.respondedAt() == null && post.incident().status() != IncidentStatus.CLOSED && due.isBefore(now);
    }

    /** Years and months have no fixed length, so they are counted in the policy's time zone. */
    private Instant retainUntil(Post post, ZoneId zone) {
        Handling handling = post.handling();
        boolean removed = handling != null && handling.moderationAction() == ModerationAction.REMOVED;
        Instant from = removed ? handling.moderatedAt() : post.submittedAt();
        return periods.retention() == null || from == null
                ? null
                : from.atZone(zone).plus(periods.retention()).toInstant();
    }

    private Boolean outsideStaffedHours(List<StaffedHours> hours, ZoneId zone) {
        if (hours.isEmpty()) {
            return null;
        }
        ZonedDateTime local = asOf.atZone(zone);
        return hours.stream().noneMatch(opening -> within(opening, local));
    }

    private static boolean within(StaffedHours opening, ZonedDateTime local) {
        LocalTime time = local.toLocalTime();
        boolean beforeEnd = opening.until().equals(LocalTime.MIDNIGHT) || time.isBefore(opening.until());
        return opening.day() == local.getDayOfWeek() && !time.isBefore(opening.from()) && beforeEnd;
    }

    private static Boolean withinExpertise(Post post, Author author) {
        if (author.mandate() == null) {
            return null;
        }
        Set<String> topics = post.topics().isEmpty() && post.inReplyTo() != null
                ? post.inReplyTo().topics()
                : post.topics();
        return topics.isEmpty()
                ? null
                : !Collections.disjoint(plain(topics), plain(author.mandate().expertise()));
    }

    private static Boolean sharedTopic(Set<String> left, Set<String> right) {
        return left.isEmpty() || right.isEmpty() ? null : !Collections.disjoint(plain(left), plain(right));
    }

    private static Set<String> plain(Collection<String> topics) {
        return topics.stream()
                .map(topic -> topic.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Boolean registeredOnInstitutionDomain(Credentials credentials) {
        if (credentials == null
                || credentials.registrationEmailDomain() == null
                || credentials.institutionDomains().isEmpty()) {
            return null;
        }
        String domain = credentials.registrationEmailDomain().strip().toLowerCase(Locale.ROOT);
        return plain(credentials.institutionDomains()).stream()
                .anyMatch(own -> domain.equals(own) || domain.endsWith("." + own));
    }

    /** A year on record is that of the next review, which the policy itself cannot know. */
    private Boolean policyReviewDue(Oversight oversight, Integer reviewYear, ZoneId zone) {
        boolean onRecord = oversight != null && oversight.policyReviewYear() != null;
        Integer year = onRecord ? oversight.policyReviewYear() : reviewYear;
        return year == null ? null : now.atZone(zone).getYear() >= year;
    }
}
