package org.postpolicy;

import java.time.Instant;
import java.util.List;

/**
 * What the policies say of a submission, with every clause, the words that show it and what is to be done.
 *
 * <p>Equal facts, packs and clock give equal decisions. Immutable and thread-safe.
 *
 * @param asOf the time at which the submission was judged
 * @param packs what each pack says, in the order in which the packs were given
 * @param problems what went wrong while judging; if there is any, the decision is incomplete and at least
 *     {@code HOLD}
 */
public record Decision(Instant asOf, List<PackDecision> packs, List<Problem> problems) {

    /** Copies the lists. */
    public Decision {
        packs = List.copyOf(packs);
        problems = List.copyOf(problems);
    }

    /**
     * Returns the verdict: the gravest of the packs', and at least {@code HOLD} if the decision is incomplete.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        Verdict verdict = complete() ? Verdict.ALLOW : Verdict.HOLD;
        for (PackDecision pack : packs) {
            verdict = verdict.orGraver(pack.verdict());
        }
        return verdict;
    }

    /**
     * Returns whether every detector and every rule did its work.
     *
     * @return true if there are no problems
     */
    public boolean complete() {
        return problems.isEmpty();
    }

    /**
     * Returns what was found.
     *
     * @return the findings, in the order of pack, clause and start of the evidence
     */
    public List<Finding> findings() {
        return packs.stream().flatMap(pack -> pack.findings().stream()).toList();
    }

    /**
     * Returns what somebody must or may do.
     *
     * @return the obligations, in the order of pack and clause
     */
    public List<Obligation> obligations() {
        return packs.stream().flatMap(pack -> pack.obligations().stream()).toList();
    }

    /**
     * Returns a copy for storing: evidence keeps its offsets and loses the words, which may be a child's telephone
     * number.
     *
     * @return the copy
     */
    public Decision withoutExcerpts() {
        return new Decision(
                asOf,
                packs.stream()
                        .map(pack -> new PackDecision(
                                pack.id(),
                                pack.version(),
                                pack.fingerprint(),
                                pack.inForce(),
                                pack.findings().stream()
                                        .map(Finding::withoutExcerpts)
                                        .toList(),
                                pack.obligations(),
                                pack.limits()))
                        .toList(),
                problems);
    }
}
