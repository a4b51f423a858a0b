package org.postpolicy.workbench;

import java.util.ArrayList;
import java.util.List;
import org.postpolicy.Pack;
import org.postpolicy.Problem;
import org.postpolicy.rules.workshop.PackReport;
import org.postpolicy.rules.workshop.Warning;

/**
 * Whether packs are in order, for people.
 *
 * @param problemText shows problems with their places
 */
record CheckReport(ProblemText problemText) {

    List<String> lines(List<PackReport> reports) {
        List<String> lines = new ArrayList<>();
        for (PackReport report : reports) {
            for (Problem problem : report.problems()) {
                lines.addAll(problemText.lines(problem));
                lines.add("");
            }
            for (Warning warning : report.warnings()) {
                lines.addAll(problemText.lines(warning.problem()));
                if (!warning.example().isEmpty()) {
                    lines.add("    For example: " + Visible.onOneLine(YamlFlow.of(warning.example())));
                }
                lines.add("");
            }
        }
        reports.forEach(report -> lines.add(Visible.onOneLine(summary(report))));
        return lines;
    }

    private static String summary(PackReport report) {
        if (!report.sound()) {
            return report.folder() + ": " + Plural.of(report.problems().size(), "problem");
        }
        Pack pack = report.pack();
        int warnings = report.warnings().size();
        return pack.id() + " " + pack.version() + ": "
                + String.join(
                        ", ",
                        Plural.of(pack.clauses().size(), "clause"),
                        Plural.of(report.rules(), "rule"),
                        Plural.of(report.scenarios().size(), "scenario"),
                        report.pending().size() + " pending")
                + (warnings == 0 ? "" : ", " + Plural.of(warnings, "warning"));
    }
}
