package org.postpolicy.bot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.ChannelKind;
import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.ModerationMode;
import org.postpolicy.facts.Visibility;

/**
 * What the configuration says of a channel.
 *
 * @param channel the channel
 * @param group for whom it is meant
 */
record ChannelSettings(Channel channel, AudienceGroup group) {

    static final Set<String> NAMES = new LinkedHashSet<>(
            List.of("name", "institution", "owner", "kind", "audience", "topics", "terms", "moderation"));

    static final ChannelSettings USUAL = new ChannelSettings(Channel.own(), AudienceGroup.GENERAL);

    static ChannelSettings read(YamlSection section) {
        Channel channel = Channel.of(section.word("owner", ChannelOwner.class, ChannelOwner.OWN_INSTITUTION))
                .withInstitution(section.text("institution"))
                .withDisplayName(section.text("name"))
                .withKind(section.word("kind", ChannelKind.class, null))
                .withModeration(section.word("moderation", ModerationMode.class, null))
                .withTopics(new LinkedHashSet<>(section.texts("topics")));
        List<String> terms = section.texts("terms");
        Channel complete = terms.equals(List.of("usual"))
                ? channel.withUsualTerms()
                : channel.withTermsProhibits(new LinkedHashSet<>(terms));
        return new ChannelSettings(complete, section.word("audience", AudienceGroup.class, AudienceGroup.GENERAL));
    }

    Audience audience(Visibility visibility) {
        return Audience.of(group).withVisibility(visibility);
    }
}
