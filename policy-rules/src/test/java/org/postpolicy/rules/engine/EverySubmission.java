package org.postpolicy.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.postpolicy.Submission;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.Mandate;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Purpose;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Role;
import org.postpolicy.facts.Signal;

/** Every submission that the conditions of {@link RandomWhen} can tell apart, with up to two signals. */
final class EverySubmission {

    private static final List<Signal> SIGNALS = List.of(
            Signal.of("spam"),
            Signal.of("spam").withReview(Review.CONFIRMED),
            Signal.of("threat"),
            Signal.of("threat").withReview(Review.CONFIRMED),
            Signal.of("obscenity"),
            Signal.of("obscenity").withReview(Review.CONFIRMED),
            Signal.of("disclaimer"),
            Signal.of("disclaimer").withReview(Review.CONFIRMED),
            Signal.of("protected-activity"),
            Signal.of("protected-activity").withReview(Review.CONFIRMED));

    private EverySubmission() {}

    static List<Submission> list() {
        List<Submission> all = new ArrayList<>();
        for (Author author : authors()) {
            for (Channel channel : channels()) {
                for (Set<Purpose> purposes : purposes()) {
                    Post post = Post.comment("").withPurposes(purposes);
                    signals()
                            .forEach(signals ->
                                    all.add(new Submission(post, author, channel, null).withSignals(signals)));
                }
            }
        }
        return all;
    }

    private static List<Author> authors() {
        List<Author> authors = new ArrayList<>();
        for (Role role : List.of(Role.PUBLIC, Role.EMPLOYEE, Role.TRUSTEE, Role.EXTERNAL_CONTRIBUTOR)) {
            for (Boolean atWork : Arrays.asList(null, true, false)) {
                Author author = Author.member().withRole(role).withOnWorkTime(atWork);
                authors.add(author);
                authors.add(author.withMandate(Mandate.none()));
                authors.add(author.withMandate(Mandate.none().withAssignedDuty(true)));
            }
        }
        return authors;
    }

    private static List<Channel> channels() {
        List<Channel> channels = new ArrayList<>();
        for (ChannelOwner owner : List.of(ChannelOwner.OWN_INSTITUTION, ChannelOwner.INDIVIDUAL)) {
            Channel channel = Channel.own().withOwner(owner);
            channels.add(channel);
            channels.add(channel.withTermsProhibits(Set.of("spam")));
            channels.add(channel.withTermsProhibits(Set.of("threat", "disclaimer")));
            channels.add(channel.withTermsProhibits(Set.of("obscenity")));
        }
        return channels;
    }

    private static List<Set<Purpose>> purposes() {
        return List.of(
                Set.of(),
                Set.of(Purpose.RESEARCH),
                Set.of(Purpose.TRAINING),
                Set.of(Purpose.RESEARCH, Purpose.TRAINING),
                Set.of(Purpose.NETWORKING));
    }

    private static List<List<Signal>> signals() {
        List<List<Signal>> sets = new ArrayList<>(List.of(List.of()));
        SIGNALS.forEach(signal -> sets.add(List.of(signal)));
        sets.add(List.of(SIGNALS.get(0), SIGNALS.get(6)));
        sets.add(List.of(SIGNALS.get(1), SIGNALS.get(2)));
        sets.add(List.of(SIGNALS.get(3), SIGNALS.get(7)));
        sets.add(List.of(SIGNALS.get(4), SIGNALS.get(9)));
        return sets;
    }
}
