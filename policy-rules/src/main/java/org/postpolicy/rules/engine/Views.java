package org.postpolicy.rules.engine;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.Submission;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.Role;
import org.postpolicy.rules.language.Facts;
import org.postpolicy.rules.language.View;

/**
 * Shows a submission to each pack as its institution sees it: another institution's channel is another organization's,
 * and another institution's employee is a member of the public. Packs that see the same share a view.
 */
final class Views {

    private record Key(ChannelOwner owner, Role role, ZoneId zone) {}

    private Views() {}

    /** Returns the views of the packs whose bits are set. */
    static List<View> of(Submission submission, List<LoadedPack> packs, long judging, Computing computing) {
        Map<Key, Long> sharing = new LinkedHashMap<>();
        for (int i = 0; i < packs.size(); i++) {
            if ((judging & 1L << i) != 0) {
                sharing.merge(key(submission, packs.get(i)), 1L << i, (left, right) -> left | right);
            }
        }
        return sharing.entrySet().stream()
                .map(entry -> new View(facts(submission, entry.getKey(), computing), entry.getValue()))
                .toList();
    }

    /** Returns the channel as a pack sees it, for an audit. */
    static Channel channel(Channel channel, LoadedPack pack, Computing computing) {
        return computing.complete(asOwnedBy(channel, owner(channel, pack.institution())), pack.zone());
    }

    private static Key key(Submission submission, LoadedPack pack) {
        return new Key(
                owner(submission.channel(), pack.institution()),
                role(submission.author(), pack.institution()),
                pack.zone());
    }

    private static Facts facts(Submission submission, Key key, Computing computing) {
        Author author = submission.author().role() == key.role()
                ? submission.author()
                : submission.author().withRole(key.role());
        Channel channel = computing.complete(asOwnedBy(submission.channel(), key.owner()), key.zone());
        return new Facts(
                computing.complete(submission.post(), author, channel, key.zone()),
                author,
                channel,
                submission.audience());
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
