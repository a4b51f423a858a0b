package org.postpolicy.rules.workshop;

import java.util.Comparator;
import java.util.List;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.Limit;
import org.postpolicy.Obligation;
import org.postpolicy.PackDecision;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Signal;

/**
 * What one pack says of a submission, in short, to stand beside what the others say; findings in shadow are left out.
 *
 * @param pack the identifier of the pack
 * @param verdict its verdict
 * @param inForce whether its policy was in force
 * @param clauses the clauses of its findings, those of the graver findings first
 * @param limitedBy the clauses that made the verdict milder
 * @param evidence the signals on which its findings rest, in the same order
 * @param obligations what somebody must or may do
 */
public record MatrixRow(
        String pack,
        Verdict verdict,
        boolean inForce,
        List<String> clauses,
        List<String> limitedBy,
        List<Signal> evidence,
        List<Obligation> obligations) {

    /** Copies the lists. */
    public MatrixRow {
        clauses = List.copyOf(clauses);
        limitedBy = List.copyOf(limitedBy);
        evidence = List.copyOf(evidence);
        obligations = List.copyOf(obligations);
    }

    /**
     * Returns a row for each pack.
     *
     * @param decision the decision of an engine with the packs to be compared
     * @return the rows, in the order of the packs
     */
    public static List<MatrixRow> of(Decision decision) {
        return decision.packs().stream().map(MatrixRow::of).toList();
    }

    private static MatrixRow of(PackDecision pack) {
        List<Finding> findings = pack.findings().stream()
                .filter(finding -> !finding.shadow())
                .sorted(Comparator.comparing(Finding::verdict).reversed())
                .toList();
        return new MatrixRow(
                pack.id(),
                pack.verdict(),
                pack.inForce(),
                findings.stream()
                        .flatMap(finding -> finding.clauses().stream())
                        .distinct()
                        .toList(),
                pack.limitedBy().stream()
                        .map(Limit::clauses)
                        .flatMap(List::stream)
                        .distinct()
                        .toList(),
                findings.stream()
                        .flatMap(finding -> finding.evidence().stream())
                        .distinct()
                        .toList(),
                pack.obligations());
    }
}
