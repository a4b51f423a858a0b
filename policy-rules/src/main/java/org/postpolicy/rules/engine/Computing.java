package org.postpolicy.rules.engine;

import java.time.Duration;
import java.time.Instant;
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
import org.postpolicy.facts.Oversight;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.PostComputed;
import org.postpolicy.facts.StaffedHours;

/**
 * Works out what rules may ask and must not compute: what is overdue, outside hours, on topic or look-alike.
 *
 * @param now the time by the host's clock, by which something is overdue
 * @param asOf the time at which the post is judged
 * @param periods what the texts leave open
 */
record Computing(Instant now, Instant asOf, Periods periods) {

    private static final PostComputed NOTHING_OF_POST = new PostComputed(null, null, null, null, null, null);
    private static final ChannelComputed NOTHING_OF_CHANNEL = new ChannelComputed(null, null, null, null, null);

    Post complete(Post post, Author author, Channel channel, ZoneId zone) {
        Instant due = responseDue(post, channel);
        PostComputed computed = new PostComputed(
                sharedTopic(post.topics(), channel.topics()),
                withinExpertise(post, author),
                outsideStaffedHours(channel.staffedHours(), zone),
                due,
                responseOverdue(post, due),
                incidentOverdue(post));
        boolean nothing = computed.equals(NOTHING_OF_POST) && post.computed() == null;
        return nothing ? post : post.withComputed(computed);
    }

    Channel complete(Channel channel, ZoneId zone) {
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
                policyReviewDue(channel.oversight(), zone));
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

    private Boolean incidentOverdue(Post post) {
        Incident incident = post.incident();
        Handling handling = post.handling();
        if (periods.incident() == null || incident == null || incident.openedAt() == null || handling == null) {
            return null;
        }
        return handling.respondedAt() == null
                && incident.status() != IncidentStatus.CLOSED
                && incident.openedAt().plus(periods.incident()).isBefore(now);
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

    private Boolean policyReviewDue(Oversight oversight, ZoneId zone) {
        return oversight == null || oversight.policyReviewYear() == null
                ? null
                : now.atZone(zone).getYear() >= oversight.policyReviewYear();
    }
}
