package org.postpolicy.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.postpolicy.Submission;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Role;
import org.postpolicy.rules.language.Facts;
import org.postpolicy.rules.language.View;

/**
 * Shows a submission to each pack as its institution sees it: another institution's channel is another organization's,
 * and another institution's employee is a member of the public. Packs that see the same share a view.
 */
final class Views {

    private Views() {}

    /** Returns the views of the packs whose bits are set. */
    static List<View> of(Submission submission, List<LoadedPack> packs, long judging, Computing computing) {
        List<View> views = new ArrayList<>(2);
        for (int i = 0; i < packs.size(); i++) {
            if ((judging & 1L << i) != 0) {
                share(facts(submission, packs.get(i), computing), 1L << i, views);
            }
        }
        return views;
    }

    /** Compares with the few views there are, because facts that nobody has changed are the same objects. */
    private static void share(Facts facts, long pack, List<View> views) {
        for (int i = 0; i < views.size(); i++) {
            if (views.get(i).facts().equals(facts)) {
                views.set(i, new View(views.get(i).facts(), views.get(i).packs() | pack));
                return;
            }
        }
        views.add(new View(facts, pack));
    }

    /** Returns the channel as a pack sees it in an audit. */
    static Channel channel(Channel channel, LoadedPack pack, Computing computing) {
        return channel(channel, pack, computing.with(pack.periods()), pack.reviewYear());
    }

    private static Channel channel(Channel channel, LoadedPack pack, Computing computing, Integer reviewYear) {
        Channel seen = asOwnedBy(channel, owner(channel, pack.institution()));
        return computing.complete(seen, reviewYear, pack.zone());
    }

    private static Facts facts(Submission submission, LoadedPack pack, Computing computing) {
        Computing own = computing.with(pack.periods());
        Author author = author(submission.author(), pack, own);
        Channel channel = channel(submission.channel(), pack, own, pack.reviewYearForPosts());
        Post post = own.complete(submission.post(), author, channel, pack.zone());
        return new Facts(post, author, channel, submission.audience());
    }

    private static Author author(Author author, LoadedPack pack, Computing computing) {
        Author seen = computing.complete(author, pack.institution(), pack.zone());
        Role role = role(author, pack.institution());
        return seen.role() == role ? seen : seen.withRole(role);
    }

    private static ChannelOwner owner(Channel channel, String institution) {
        if (channel.institution() == null || channel.owner() == ChannelOwner.INDIVIDUAL) {
            return channel.owner();
        }
        return channel.institution().equals(institution)
                ? ChannelOwner.OWN_INSTITUTION
                : ChannelOwner.OTHER_ORGANIZATION;
    }

    private static Role role(Author author, String institution) {
        boolean own = author.institution() == null || author.institution().equals(institution);
        return own ? author.role() : Role.PUBLIC;
    }

    /** A channel is official for its own institution only. */
    private static Channel asOwnedBy(Channel channel, ChannelOwner owner) {
        if (channel.owner() == owner) {
            return channel;
        }
        boolean own = owner == ChannelOwner.OWN_INSTITUTION;
        return channel.withOwner(owner).withOfficial(own && channel.official());
    }
}
