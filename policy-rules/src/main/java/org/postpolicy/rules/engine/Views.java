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

    /** All that can differ between what two packs see. */
    private record Key(ChannelOwner owner, Author author, Integer reviewYear, Computing computing, ZoneId zone) {}

    private Views() {}

    /** Returns the views of the packs whose bits are set. */
    static List<View> of(Submission submission, List<LoadedPack> packs, long judging, Computing computing) {
        Map<Key, Long> sharing = new LinkedHashMap<>();
        for (int i = 0; i < packs.size(); i++) {
            if ((judging & 1L << i) != 0) {
                sharing.merge(key(submission, packs.get(i), computing), 1L << i, (left, right) -> left | right);
            }
        }
        return sharing.entrySet().stream()
                .map(entry -> new View(facts(submission, entry.getKey()), entry.getValue()))
                .toList();
    }

    /** Returns the channel as a pack sees it, for an audit. */
    static Channel channel(Channel channel, LoadedPack pack, Computing computing) {
        Channel seen = asOwnedBy(channel, owner(channel, pack.institution()));
        return computing.with(pack.periods()).complete(seen, pack.reviewYear(), pack.zone());
    }

    private static Key key(Submission submission, LoadedPack pack, Computing computing) {
        Computing own = computing.with(pack.periods());
        return new Key(
                owner(submission.channel(), pack.institution()),
                author(submission.author(), pack, own),
                pack.reviewYear(),
                own,
                pack.zone());
    }

    private static Facts facts(Submission submission, Key key) {
        Computing computing = key.computing();
        Channel seen = asOwnedBy(submission.channel(), key.owner());
        Channel channel = computing.complete(seen, key.reviewYear(), key.zone());
        return new Facts(
                computing.complete(submission.post(), key.author(), channel, key.zone()),
                key.author(),
                channel,
                submission.audience());
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
