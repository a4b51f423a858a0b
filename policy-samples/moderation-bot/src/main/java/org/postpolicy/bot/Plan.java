package org.postpolicy.bot;

import java.util.List;
import org.postpolicy.Verdict;

/**
 * What a bot makes of one version of a post.
 *
 * @param post the post
 * @param version its version
 * @param verdict what the policies say
 * @param complete whether they could be asked completely
 * @param actions what is to be done, without what was done before
 * @param statement why, for the author and for the records; null if nothing is to be done
 */
record Plan(
        String post, String version, Verdict verdict, boolean complete, List<Action> actions, Statement statement) {}
