package org.postpolicy.embedding;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.postpolicy.Submission;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.ChannelKind;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.PostKind;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Signal;

/** Submissions, from the shortest to one with everything that a host usually knows. */
final class FactsByExample {

    private FactsByExample() {}

    static Submission comment(String text) {
        // embed: comment
        Submission comment = Submission.of(Post.comment(text));
        // embed ends
        return comment;
    }

    static Submission underTerms(String text) {
        // embed: terms
        Channel channel = Channel.own().withUsualTerms();
        Submission comment = Submission.of(Post.comment(text)).withChannel(channel);
        // embed ends
        return comment;
    }

    static Submission announcement(String title, String text, String altText, Instant written) {
        // embed: announcement
        Post post = Post.of(PostKind.POST, text)
                .withTitle(title)
                .withAltTexts(List.of(altText))
                .withLanguage("en")
                .withSubmittedAt(written);
        Channel channel = Channel.own().withKind(ChannelKind.BLOG).withTopics(Set.of("events"));
        Audience children = Audience.of(AudienceGroup.CHILDREN);
        Submission announcement = new Submission(post, Author.officialEmployee(), channel, children);
        // embed ends
        return announcement;
    }

    static Submission reviewed(Submission submission, Signal seen) {
        // embed: review
        Signal harmless = seen.withReview(Review.DISMISSED);
        Submission again = submission.withSignals(List.of(harmless));
        // embed ends
        return again;
    }
}
