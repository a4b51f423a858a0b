package org.postpolicy.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postpolicy.Verdict;

/**
 * What a bot makes of one version of a post.
 *
 * @param post the post
 * @param version its version
 * @param verdict what the policies say
 * @param problems what kept the policies from being asked completely: codes; empty if nothing did
 * @param reason what could not be read of the post, or null
 * @param notInForce the policies that the post is older than, and that were therefore not asked
 * @param rules which rules it is against, or which problems there were if no rule could tell
 * @param actions what is to be done, unless it was done for an earlier version
 * @param statement why, for the author and for the records
 */
record Plan(
        String post,
        String version,
        Verdict verdict,
        List<String> problems,
        String reason,
        List<String> notInForce,
        List<String> rules,
        List<Action> actions,
        Statement statement) {

    Plan {
        problems = List.copyOf(problems);
        notInForce = List.copyOf(notInForce);
        rules = List.copyOf(rules);
        actions = List.copyOf(actions);
    }

    boolean complete() {
        return problems.isEmpty();
    }

    List<ActionKind> kinds() {
        return actions.stream().map(Action::kind).toList();
    }

    Set<String> claims() {
        return Stretches.claims(kinds(), rules);
    }

    /** Returns what the people who run the bot should know, in lines; the post is named, and none of its words. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (!complete()) {
            String why = reason == null ? "" : ". " + reason;
            remarks.add("incomplete: post " + post + ": " + String.join(", ", problems) + why);
        }
        if (!notInForce.isEmpty()) {
            remarks.add("older than the policy " + String.join(", ", notInForce) + ": post " + post);
        }
        return remarks;
    }
}
