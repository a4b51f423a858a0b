package org.postpolicy.bot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows what is being done about each post; not thread-safe.
 *
 * <p>A stretch is a run of versions of one post that are all against the same rule. What the bot does belongs to the
 * stretch, so that it acts once however often the post is edited. A version that is not against the rule ends the
 * stretch; the next one that is begins another.
 */
final class Stretches {

    private final Map<String, Set<String>> open = new HashMap<>();

    /** Returns a claim for each thing that is to be done and each rule for which it is to be done. */
    static Set<String> claims(List<ActionKind> kinds, List<String> rules) {
        return kinds.stream()
                .flatMap(kind -> rules.stream().map(rule -> kind + " " + rule))
                .collect(Collectors.toSet());
    }

    /** Returns whether all that is claimed was taken up for an earlier version of the stretch. */
    boolean cover(String post, Set<String> claims) {
        return !claims.isEmpty() && open.getOrDefault(post, Set.of()).containsAll(claims);
    }

    /** Takes note of a version; one that could not be judged completely ends nothing. */
    void judged(String post, Set<String> claims, boolean complete) {
        Set<String> now = new HashSet<>(claims);
        if (!complete) {
            now.addAll(open.getOrDefault(post, Set.of()));
        }
        if (now.isEmpty()) {
            open.remove(post);
        } else {
            open.put(post, now);
        }
    }
}
