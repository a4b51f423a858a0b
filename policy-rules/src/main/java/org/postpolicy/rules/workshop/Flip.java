package org.postpolicy.rules.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.Limit;
import org.postpolicy.Obligation;
import org.postpolicy.PackDecision;
import org.postpolicy.rules.engine.Comparison;

/**
 * What two versions of a pack say of the same submission.
 *
 * @param before the decision by the former version
 * @param after the decision by the later version
 * @param clauses the clauses of which they say different things; none if nothing flips
 * @param why which change the submission was thought out to reach, or null if it was given
 * @param submission the submission in the words of a scenario, or null if it was given
 */
public record Flip(
        Decision before, Decision after, List<ClauseFlip> clauses, String why, Map<String, Object> submission) {

    /**
     * A clause of which the versions say different things.
     *
     * @param clause its identifier
     * @param before what the former version says of it, rule by rule
     * @param after what the later version says of it
     */
    public record ClauseFlip(String clause, List<String> before, List<String> after) {

        /** Copies the lists. */
        public ClauseFlip {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Copies the list. */
    public Flip {
        clauses = List.copyOf(clauses);
    }

    static Flip of(Comparison.Both both, String why, Map<String, Object> submission) {
        Map<String, TreeSet<String>> before = said(both.before());
        Map<String, TreeSet<String>> after = said(both.after());
        TreeSet<String> clauses = new TreeSet<>(before.keySet());
        clauses.addAll(after.keySet());
        List<ClauseFlip> flips = new ArrayList<>();
        for (String clause : clauses) {
            TreeSet<String> one = before.getOrDefault(clause, new TreeSet<>());
            TreeSet<String> other = after.getOrDefault(clause, new TreeSet<>());
            if (!one.equals(other)) {
                flips.add(new ClauseFlip(clause, List.copyOf(one), List.copyOf(other)));
            }
        }
        return new Flip(both.before(), both.after(), flips, why, submission);
    }

    /** Returns whether the decision is another one: its verdict, its clauses, or what must be done. */
    public boolean changed() {
        return !clauses.isEmpty()
                || before.verdict() != after.verdict()
                || before.packs().get(0).inForce() != after.packs().get(0).inForce();
    }

    private static Map<String, TreeSet<String>> said(Decision decision) {
        Map<String, TreeSet<String>> said = new LinkedHashMap<>();
        for (PackDecision pack : decision.packs()) {
            for (Finding finding : pack.findings()) {
                add(said, finding.clauses(), finding.verdict() + " by " + finding.rule());
            }
            for (Obligation obligation : pack.obligations()) {
                String duty = obligation.optional() ? "may " : "must ";
                add(said, obligation.clauses(), duty + obligation.kind() + " by " + obligation.rule());
            }
            for (Limit limit : pack.limits()) {
                add(said, limit.clauses(), "at most " + limit.verdict() + " by " + limit.rule());
            }
        }
        return said;
    }

    private static void add(Map<String, TreeSet<String>> said, List<String> clauses, String words) {
        clauses.forEach(
                clause -> said.computeIfAbsent(clause, key -> new TreeSet<>()).add(words));
    }
}
