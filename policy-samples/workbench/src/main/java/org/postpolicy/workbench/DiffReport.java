package org.postpolicy.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postpolicy.Pack;
import org.postpolicy.rules.workshop.Flip;
import org.postpolicy.rules.workshop.Flip.ClauseFlip;
import org.postpolicy.rules.workshop.PackDiff;
import org.postpolicy.rules.workshop.PackDiff.Change;
import org.postpolicy.workbench.Answer.Compared;
import org.postpolicy.workbench.Answer.Refused;
import org.postpolicy.workbench.DiffCommand.Compilation;

/** What changes between two versions of a pack, for people. */
final class DiffReport {

    private static final int MOST_SHOWN = 10;

    private DiffReport() {}

    static List<String> lines(PackDiff diff, Compilation compared) {
        List<String> lines = new ArrayList<>();
        lines.add(Visible.onOneLine(name(diff.before()) + " -> " + name(diff.after())));
        if (diff.changes().isEmpty()) {
            lines.add("  No rule and no word differs.");
        }
        diff.changes().forEach(change -> lines.add(Visible.onOneLine("  " + sign(change) + " " + change.what())));
        lines.add("");
        byClause(compared).forEach((clause, flips) -> {
            lines.add(Visible.onOneLine(clause));
            flips.forEach((change, answers) -> lines.addAll(clause(change, answers)));
        });
        List<Compared> others = compared.changed().stream()
                .filter(answer -> answer.flip().clauses().isEmpty())
                .toList();
        if (!others.isEmpty()) {
            lines.add("(no clause)");
            lines.addAll(clause("one version is not in force, or could not judge", others));
        }
        compared.errors().forEach(error -> lines.add(Visible.onOneLine(error(error))));
        lines.addAll(summary(compared));
        return lines;
    }

    private static String name(Pack pack) {
        return pack.id() + " " + pack.version();
    }

    private static String sign(Change change) {
        return change.added() && change.removed() ? "~" : change.added() ? "+" : "-";
    }

    private static String error(Refused error) {
        return error.id() + ": " + error.code() + " - " + error.message();
    }

    /** Returns for each clause what changed of it, and of which submissions. */
    static Map<String, Map<String, List<Compared>>> byClause(Compilation compared) {
        Map<String, Map<String, List<Compared>>> byClause = new TreeMap<>();
        for (Compared answer : compared.changed()) {
            for (ClauseFlip flip : answer.flip().clauses()) {
                byClause.computeIfAbsent(flip.clause(), clause -> new LinkedHashMap<>())
                        .computeIfAbsent(change(flip), change -> new ArrayList<>())
                        .add(answer);
            }
        }
        return byClause;
    }

    private static String change(ClauseFlip flip) {
        return said(flip.before()) + " -> " + said(flip.after());
    }

    private static String said(List<String> says) {
        return says.isEmpty() ? "silent" : String.join(" and ", says);
    }

    private static List<String> clause(String change, List<Compared> answers) {
        List<String> lines = new ArrayList<>();
        lines.add(Visible.onOneLine("  " + change + ": " + Plural.of(answers.size(), "submission")));
        answers.stream().limit(MOST_SHOWN).forEach(answer -> lines.addAll(one(answer)));
        if (answers.size() > MOST_SHOWN) {
            lines.add("    and " + (answers.size() - MOST_SHOWN) + " more");
        }
        return lines;
    }

    private static List<String> one(Compared answer) {
        Flip flip = answer.flip();
        List<String> lines = new ArrayList<>();
        String why = flip.why() == null ? "" : "  " + flip.why();
        lines.add(Visible.onOneLine("    " + answer.id() + "  " + verdicts(flip) + why));
        if (flip.submission() != null) {
            lines.add(Visible.onOneLine("      " + YamlFlow.of(flip.submission())));
        }
        return lines;
    }

    static String verdicts(Flip flip) {
        return flip.before().verdict() + " -> " + flip.after().verdict();
    }

    private static List<String> summary(Compilation compared) {
        List<String> lines = new ArrayList<>(List.of(""));
        String what = compared.generated() ? "thought-out submission" : "submission";
        lines.add(compared.changed().size() + " of " + Plural.of(compared.count(), what) + " get another decision"
                + (compared.errors().isEmpty()
                        ? ""
                        : "; " + Plural.of(compared.errors().size(), "error")));
        Map<String, Integer> verdicts = new TreeMap<>();
        compared.changed().forEach(answer -> verdicts.merge(verdicts(answer.flip()), 1, Integer::sum));
        verdicts.forEach((change, count) -> lines.add("  " + change + ": " + count));
        return lines;
    }
}
