package org.postpolicy.quickstart;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.postpolicy.Submission;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Capacity;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.PostKind;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Role;
import org.postpolicy.facts.Signal;

/**
 * A line of the file of posts: what this host knows, in this host's own words.
 *
 * @param id its identifier
 * @param library the library of which author and channel are
 * @param role what the author is to the library
 * @param acting for whom the author acts
 * @param owner whose channel it is
 * @param channel the name of the channel, or null
 * @param topics what the channel is for, or null
 * @param audience for whom it is meant
 * @param kind what sort of contribution it is
 * @param language the language of the post
 * @param at when it was submitted
 * @param about the subjects with which it is tagged, or null
 * @param atWork whether the author is on work time, or null
 * @param knownAsStaff whether readers can see that the author is staff, or null
 * @param confirmed what a moderator found in it earlier, or null
 * @param text the words
 */
record PostLine(
        String id,
        String library,
        Role role,
        Capacity acting,
        ChannelOwner owner,
        String channel,
        Set<String> topics,
        AudienceGroup audience,
        PostKind kind,
        String language,
        Instant at,
        Set<String> about,
        Boolean atWork,
        Boolean knownAsStaff,
        Confirmed confirmed,
        String text) {

    /**
     * What a moderator found in a post.
     *
     * @param signal the kind of signal
     * @param words the words that show it
     */
    record Confirmed(String signal, String words) {}

    Submission submission() {
        Author author = Author.of(role, acting)
                .withInstitution(library)
                .withOnWorkTime(atWork)
                .withIdentifiableAsStaff(knownAsStaff);
        return new Submission(post(), author, place(), Audience.of(audience)).withSignals(signals());
    }

    private Post post() {
        return Post.of(kind, text).withLanguage(language).withSubmittedAt(at).withTopics(about);
    }

    private Channel place() {
        return Channel.of(owner)
                .withInstitution(library)
                .withDisplayName(channel)
                .withTopics(topics);
    }

    private List<Signal> signals() {
        if (confirmed == null) {
            return List.of();
        }
        int start = text.indexOf(confirmed.words());
        int end = start + confirmed.words().length();
        return List.of(Signal.in(confirmed.signal(), text, start, end).withReview(Review.CONFIRMED));
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
