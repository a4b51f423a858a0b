package org.postpolicy.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postpolicy.rules.workshop.Drift;
import org.postpolicy.rules.workshop.DriftedClause;
import org.postpolicy.rules.workshop.DriftedClause.RuleAtStake;
import org.postpolicy.rules.workshop.DriftedClause.State;

/** What a new text of its source makes of a pack, for people. */
final class DriftReport {

    private DriftReport() {}

    static List<String> of(Drift drift) {
        List<String> lines = new ArrayList<>();
        for (DriftedClause clause : drift.in(State.STALE)) {
            lines.addAll(stale(clause));
        }
        for (DriftedClause clause : drift.in(State.MOVED)) {
            lines.add(shown(clause) + " moved from " + place(clause.lines()) + " to " + place(clause.found()) + ".");
        }
        List<DriftedClause> unpinned = drift.in(State.UNPINNED);
        if (!unpinned.isEmpty()) {
            lines.add("Not pinned, so nobody can tell: "
                    + unpinned.stream().map(DriftedClause::id).collect(Collectors.joining(", ")) + ".");
        }
        if (!drift.unclaimed().isEmpty()) {
            lines.add("No clause pins " + place(drift.unclaimed()) + ": headings, or something new?");
        }
        if (drift.in(State.STALE).size() + unpinned.size() == drift.clauses().size()) {
            lines.add("No passage of this pack stands in the text. Is it the right file?");
        }
        lines.add("");
        lines.add(summary(drift));
        return lines;
    }

    private static List<String> stale(DriftedClause clause) {
        List<String> lines = new ArrayList<>();
        lines.add(shown(clause) + " is stale: what stood in " + place(clause.lines()) + " has changed or is gone"
                + (clause.found().isEmpty() ? "." : "; look at " + place(clause.found()) + "."));
        for (RuleAtStake rule : clause.rules()) {
            lines.add("  " + Visible.onOneLine(rule.name()));
            rule.scenarios().forEach(scenario -> lines.add("    " + Visible.onOneLine(scenario)));
        }
        return lines;
    }

    private static String shown(DriftedClause clause) {
        return Visible.onOneLine(clause.id() + " (" + clause.section() + ")");
    }

    private static String place(List<Integer> lines) {
        String numbers = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return (lines.size() == 1 ? "line " : "lines ") + numbers;
    }

    private static String summary(Drift drift) {
        return Visible.onOneLine(drift.pack()) + ": " + drift.in(State.STALE).size() + " of "
                + Plural.of(drift.clauses().size(), "clause") + " stale, "
                + drift.in(State.MOVED).size() + " moved, "
                + drift.in(State.UNPINNED).size() + " not pinned";
    }

    /** Returns what has changed in the register, which clauses are pinned now, and which are not and why. */
    static List<String> written(Drift drift, List<String> difference, String register) {
        List<String> lines = new ArrayList<>(difference);
        if (!difference.isEmpty()) {
            lines.add("");
        }
        List<DriftedClause> able =
                drift.clauses().stream().filter(PinnedRegister::canPin).toList();
        List<DriftedClause> pinned = able.stream()
                .filter(clause -> register.contains(clause.sha256()))
                .toList();
        lines.add(Plural.of(pinned.size(), "clause") + " pinned"
                + (difference.isEmpty() ? ", as before." : ", in clauses.yaml."));
        able.stream()
                .filter(clause -> !pinned.contains(clause))
                .forEach(clause -> lines.add(Visible.onOneLine(clause.id())
                        + " could not be pinned: write its lines like \"  lines: [3, 5]\", in a row that begins with"
                        + " \"- id:\"."));
        drift.in(State.STALE)
                .forEach(clause ->
                        lines.add(shown(clause) + " is stale and keeps its pin: read it again, take its sha256"
                                + " out, and call this once more."));
        return lines;
    }

    /** Returns the keys of each clause as they are written in clauses.yaml. */
    static List<String> pins(Drift drift) {
        List<String> lines = new ArrayList<>();
        for (DriftedClause clause : drift.clauses()) {
            if (clause.lines().isEmpty()) {
                lines.add("# " + clause.id() + " names no lines yet.");
                continue;
            }
            lines.add("- id: " + clause.id());
            if (clause.state() == State.STALE) {
                lines.add("  # stale: read it again, and see whether these lines are right");
            }
            if (clause.sha256() == null) {
                lines.add("  # gone: the text has no " + place(clause.lines()));
            } else {
                lines.add("  lines: " + clause.found());
                lines.add("  sha256: \"" + clause.sha256() + "\"");
            }
        }
        return lines;
    }
}
