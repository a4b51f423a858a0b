package org.postpolicy.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
            for (List<Problem> same : alike(report.problems(), Function.identity())) {
                lines.addAll(shown(same, Map.of()));
            }
            for (List<Warning> same : alike(report.warnings(), Warning::problem)) {
                lines.addAll(shown(
                        same.stream().map(Warning::problem).toList(),
                        same.get(0).example()));
            }
        }
        reports.forEach(report -> lines.add(Visible.onOneLine(summary(report))));
        return lines;
    }

    /** What is the same in several places is said once. */
    private static <T> Collection<List<T>> alike(List<T> found, Function<T, Problem> problem) {
        return found.stream()
                .collect(Collectors.groupingBy(
                        one -> withoutPlace(problem.apply(one)), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static Problem withoutPlace(Problem problem) {
        return new Problem(problem.code(), null, 0, 0, problem.message(), problem.remedy());
    }

    private List<String> shown(List<Problem> same, Map<String, Object> example) {
        List<String> lines = new ArrayList<>(problemText.lines(same.get(0)));
        Map<String, List<Problem>> others = same.stream()
                .skip(1)
                .collect(Collectors.groupingBy(
                        problem -> problemText.place(problem.file(), 0), LinkedHashMap::new, Collectors.toList()));
        others.forEach((file, there) -> lines.add("    The same in " + file + lineNumbers(there)));
        if (!example.isEmpty()) {
            lines.add("    For example: " + Visible.onOneLine(YamlFlow.of(example)));
        }
        lines.add("");
        return lines;
    }

    private static String lineNumbers(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.line() > 0)
                .map(problem -> String.valueOf(problem.line()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), numbers -> numbers.isEmpty() ? "" : ":" + numbers));
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
