package org.postpolicy.bot;

import java.util.ArrayList;
import java.util.List;
import org.postpolicy.Verdict;

/**
 * What a bot makes of one version of a post.
 *
 * @param post the post
 * @param version its version
 * @param verdict what the policies say
 * @param problems what kept the policies from being asked completely: codes; empty if nothing did
 * @param notInForce the policies that the post is older than, and that were therefore not asked
 * @param actions what is to be done, without what was done before
 * @param statement why, for the author and for the records; null if nothing is to be done
 */
record Plan(
        String post,
        String version,
        Verdict verdict,
        List<String> problems,
        List<String> notInForce,
        List<Action> actions,
        Statement statement) {

    Plan {
        problems = List.copyOf(problems);
        notInForce = List.copyOf(notInForce);
        actions = List.copyOf(actions);
    }

    boolean complete() {
        return problems.isEmpty();
    }

    /** Returns what the people who run the bot should know, in lines; the post is named, and none of its words. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (!complete()) {
            remarks.add("incomplete: post " + post + ": " + String.join(", ", problems));
        }
        if (!notInForce.isEmpty()) {
            remarks.add("older than the policy " + String.join(", ", notInForce) + ": post " + post);
        }
        return remarks;
    }
}
