package org.postpolicy.blog;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.postpolicy.Decision;
import org.postpolicy.Submission;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Mandate;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.PostKind;
import org.postpolicy.facts.Signal;

/**
 * Something on the blog: an event that staff announce, or a reader's comment on one.
 *
 * @param id its number, or null before it is stored
 * @param event the event on which it comments, or null for an event
 * @param author the name under which it appears
 * @param title the title of an event, or null for a comment
 * @param body the words
 * @param audience for whom the event is
 * @param topic the topic of the event, or an empty text
 * @param submittedAt when it was written
 * @param state where it stands
 * @param decision what the policy said, or null for what is older than the policy
 */
record Entry(
        Long id,
        Long event,
        String author,
        String title,
        String body,
        AudienceGroup audience,
        String topic,
        Instant submittedAt,
        EntryState state,
        Decision decision) {

    static Entry comment(Entry event, String author, String words, Instant now) {
        return new Entry(null, event.id, author, null, words, event.audience, event.topic, now, EntryState.HELD, null);
    }

    static Entry event(String author, String title, String body, AudienceGroup audience, String topic, Instant now) {
        return new Entry(null, null, author, title, body, audience, topic, now, EntryState.HELD, null);
    }

    boolean isComment() {
        return event != null;
    }

    Entry judged(Decision made) {
        return new Entry(id, event, author, title, body, audience, topic, submittedAt, EntryState.after(made), made);
    }

    Entry as(EntryState other) {
        return new Entry(id, event, author, title, body, audience, topic, submittedAt, other, decision);
    }

    /** Returns the facts for the policy, with what a person has said of the signals. */
    Submission toSubmission(List<Signal> answers) {
        Post post = Post.of(isComment() ? PostKind.COMMENT : PostKind.POST, body)
                .withTitle(title)
                .withSubmittedAt(submittedAt);
        Channel channel = topic.isEmpty() ? Channel.own() : Channel.own().withTopics(Set.of(topic));
        return new Submission(post, isComment() ? Author.member() : editor(), channel, Audience.of(audience), answers);
    }

    /** Whoever signs in to write is named as an editor of the page. */
    private static Author editor() {
        return Author.officialEmployee().withMandate(Mandate.none().withAssignedDuty(true));
    }
}
