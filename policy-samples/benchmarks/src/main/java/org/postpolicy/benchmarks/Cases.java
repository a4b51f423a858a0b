package org.postpolicy.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Capacity;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.PostKind;
import org.postpolicy.facts.Purpose;
import org.postpolicy.facts.Role;
import org.postpolicy.facts.Setup;
import org.postpolicy.facts.Signal;
import org.postpolicy.facts.SignalCategory;
import org.postpolicy.rules.language.Facts;

/**
 * A submission whose signals are given, so that rules are measured without detectors.
 *
 * @param facts the facts
 * @param signals two signals
 */
record Cases(Facts facts, List<Signal> signals) {

    /** The number of different submissions; a power of two. */
    static final int COUNT = 16;

    static List<Cases> sixteen(String rules) {
        List<String> kinds = rules.startsWith("made-")
                ? List.of("made-1", "made-2", "made-3", "disclaimer")
                : List.of("personal-information", "harassment", "complaint", "disclaimer");
        List<Cases> cases = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            Post post = Post.of(i % 3 == 0 ? PostKind.COMMENT : PostKind.POST, "Story time moves to Saturday.")
                    .withPurposes(i % 2 == 0 ? Set.of(Purpose.PERSONAL) : Set.of(Purpose.INFORMATION_AND_SERVICES));
            Author author = Author.of(Role.values()[i % 4], i % 3 == 0 ? Capacity.OFFICIAL : Capacity.PERSONAL);
            Channel channel = Channel.of(i % 5 == 0 ? ChannelOwner.INDIVIDUAL : ChannelOwner.OWN_INSTITUTION)
                    .withTermsProhibits(Set.of("spam", "advertising"))
                    .withSetup(Setup.none().withTermsPosted(true));
            Audience audience = Audience.of(AudienceGroup.values()[i / 4]);
            cases.add(new Cases(
                    new Facts(post, author, channel, audience),
                    List.of(signal(kinds.get(i % 4), 0), signal(kinds.get((i + 1) % 4), 6))));
        }
        return cases;
    }

    private static Signal signal(String kind, int start) {
        return Signal.in(kind, "Story time moves to Saturday.", start, start + 5)
                .withCategory(SignalCategory.SUSPICION);
    }
}
