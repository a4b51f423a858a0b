package org.postpolicy.benchmarks;

import java.lang.management.ManagementFactory;
import org.postpolicy.Decision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;

/** Prints how long after the start of the JVM the first decision is there; run it alone, several times. */
public final class FirstDecision {

    private FirstDecision() {}

    /**
     * Makes one decision.
     *
     * @param arguments identifiers of packs; Toronto's unless given
     */
    public static void main(String[] arguments) {
        String[] packs = arguments.length == 0 ? new String[] {"toronto-public-library"} : arguments;
        Decision decision = PolicyEngine.load(packs).evaluate(Submission.of(Post.comment(Texts.ofLength(200))));
        long milliseconds = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(decision.verdict() + " after " + milliseconds + " ms");
    }
}
