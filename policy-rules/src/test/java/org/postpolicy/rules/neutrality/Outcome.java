package org.postpolicy.rules.neutrality;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.postpolicy.Decision;
import org.postpolicy.Verdict;

/**
 * What of a decision may not depend on the side that a post takes.
 *
 * @param verdicts the verdict of each pack
 * @param clauses the clauses and obligations of each finding
 */
record Outcome(SortedMap<String, Verdict> verdicts, SortedSet<String> clauses) {

    static Outcome of(Decision decision) {
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        decision.packs().forEach(pack -> verdicts.put(pack.id(), pack.verdict()));
        SortedSet<String> clauses = new TreeSet<>();
        decision.findings().forEach(f -> clauses.add(f.rule() + " " + f.clauses() + " " + f.verdict()));
        decision.obligations().forEach(o -> clauses.add(o.rule() + " " + o.clauses() + " " + o.kind()));
        return new Outcome(verdicts, clauses);
    }

    boolean holds() {
        return verdicts.values().stream().anyMatch(verdict -> verdict.compareTo(Verdict.HOLD) >= 0);
    }

    /** Returns what this outcome has and the other does not, for a message. */
    String beyond(Outcome other) {
        SortedSet<String> more = new TreeSet<>(clauses);
        more.removeAll(other.clauses());
        Map<String, Verdict> verdictsThatDiffer = new TreeMap<>(verdicts);
        verdictsThatDiffer.entrySet().removeAll(other.verdicts().entrySet());
        return verdictsThatDiffer + " " + more;
    }
}
