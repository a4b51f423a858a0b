package org.postpolicy.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.postpolicy.Decision;
import org.postpolicy.PackDecision;
import org.postpolicy.Verdict;
import org.postpolicy.workbench.Answer.Judged;

/**
 * What is counted of an answer.
 *
 * @param id the identifier of what was judged
 * @param complete whether it was judged completely
 * @param refused whether it was not judged at all
 * @param verdicts the verdict of each pack; empty if it was refused
 */
record Outcome(String id, boolean complete, boolean refused, Map<String, Verdict> verdicts) {

    static Outcome of(Answer.Refused answer) {
        return new Outcome(answer.id(), false, true, Map.of());
    }

    static Outcome of(Judged answer) {
        Decision decision = answer.decision();
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (PackDecision pack : decision.packs()) {
            verdicts.put(pack.id(), pack.verdict());
        }
        return new Outcome(answer.id(), decision.complete(), false, verdicts);
    }

    /** Returns the verdict of the whole, which is at least {@code HOLD} if something failed. */
    Verdict verdict() {
        return verdicts.values().stream().reduce(complete ? Verdict.ALLOW : Verdict.HOLD, Verdict::orGraver);
    }

    boolean packsDiffer() {
        return verdicts.values().stream().distinct().count() > 1;
    }
}
