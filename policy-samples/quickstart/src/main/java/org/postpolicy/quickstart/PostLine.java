package org.postpolicy.quickstart;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.postpolicy.Submission;
import org.postpolicy.facts.AgeGroup;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Capacity;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.PostKind;
import org.postpolicy.facts.Purpose;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Role;
import org.postpolicy.facts.Setup;
import org.postpolicy.facts.Signal;
import org.postpolicy.facts.Training;

/**
 * A line of the file of posts: what this host knows, in this host's own words; what is null it does not know.
 *
 * @param id its identifier
 * @param library the library of which author and channel are
 * @param writer who wrote it
 * @param place where it is to appear
 * @param audience for whom it is meant
 * @param kind what sort of contribution it is
 * @param language the language of the post
 * @param at when it was submitted
 * @param about the subjects with which it is tagged
 * @param purposes what it is for
 * @param confirmed what a moderator found in it earlier
 * @param text the words
 */
record PostLine(
        String id,
        String library,
        Writer writer,
        Place place,
        AudienceGroup audience,
        PostKind kind,
        String language,
        Instant at,
        Set<String> about,
        Set<Purpose> purposes,
        Confirmed confirmed,
        String text) {

    /**
     * Who wrote a post.
     *
     * @param role what the writer is to the library
     * @param acting for whom the writer acts
     * @param age the age group
     * @param atWork whether the writer is on work time
     * @param knownAsStaff whether readers can see that the writer is staff
     * @param trained whether the writer was prepared for posting
     */
    record Writer(Role role, Capacity acting, AgeGroup age, Boolean atWork, Boolean knownAsStaff, Boolean trained) {

        private Author of(String library) {
            return Author.of(role, acting)
                    .withInstitution(library)
                    .withAgeGroup(age)
                    .withOnWorkTime(atWork)
                    .withIdentifiableAsStaff(knownAsStaff)
                    .withTraining(trained == null ? null : Training.none().withTrained(trained));
        }
    }

    /**
     * Where a post is to appear.
     *
     * @param owner whose channel it is
     * @param name the name that visitors see
     * @param topics what the channel is for
     * @param terms the terms that are posted there
     */
    record Place(ChannelOwner owner, String name, Set<String> topics, Terms terms) {

        private Channel of(String library) {
            Channel channel = Channel.of(owner)
                    .withInstitution(owner == ChannelOwner.OWN_INSTITUTION ? library : null)
                    .withDisplayName(name)
                    .withTopics(topics);
            return terms == null ? channel : terms.on(channel);
        }
    }

    /**
     * The terms that are posted on a channel.
     *
     * @param prohibit the kinds of signal that they exclude
     * @param contact where people can complain
     * @param answerWithin how soon they get an answer
     */
    record Terms(Set<String> prohibit, String contact, Duration answerWithin) {

        private Channel on(Channel channel) {
            Setup setup = Setup.none()
                    .withTermsPosted(true)
                    .withComplaintContact(contact)
                    .withResponseTimePosted(answerWithin);
            return channel.withTermsProhibits(prohibit).withSetup(setup);
        }
    }

    /**
     * What a moderator found in a post.
     *
     * @param signal the kind of signal
     * @param words the words that show it
     */
    record Confirmed(String signal, String words) {

        private Signal in(String text) {
            int start = text.indexOf(words);
            return Signal.in(signal, text, start, start + words.length()).withReview(Review.CONFIRMED);
        }
    }

    Submission submission() {
        Post post = Post.of(kind, text)
                .withLanguage(language)
                .withSubmittedAt(at)
                .withTopics(about)
                .withPurposes(purposes);
        return new Submission(post, writer.of(library), place.of(library), Audience.of(audience))
                .withSignals(confirmed == null ? List.of() : List.of(confirmed.in(text)));
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
