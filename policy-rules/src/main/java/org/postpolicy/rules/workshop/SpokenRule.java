package org.postpolicy.rules.workshop;

import java.util.List;
import org.postpolicy.Text;
import org.postpolicy.facts.Signal;

/**
 * A rule that spoke, and why.
 *
 * @param pack the identifier of its pack
 * @param rule its name
 * @param clauses the clauses on which it rests
 * @param conclusion what it concludes: a verdict, {@code at most} and a verdict, or the kind of an obligation
 * @param message what people read of it, or null if the decision does not report it
 * @param evidence the signals that made it speak; none if it rests on facts alone
 * @param reasons its conditions with the facts that met them; none where the reader may not see them
 */
public record SpokenRule(
        String pack,
        String rule,
        List<String> clauses,
        String conclusion,
        Text message,
        List<Signal> evidence,
        List<Reason> reasons) {

    /** Copies the lists. */
    public SpokenRule {
        clauses = List.copyOf(clauses);
        evidence = List.copyOf(evidence);
        reasons = List.copyOf(reasons);
    }
}
