package org.postpolicy.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postpolicy.Problem;
import org.postpolicy.rules.workshop.PackReport;
import org.postpolicy.rules.workshop.ScenarioOutcome;
import org.postpolicy.rules.workshop.Workshop;

/**
 * What came of the scenarios of packs, for people.
 *
 * @param problemText shows problems with their places
 * @param mutated whether changes to the rules were tried as well
 */
record TestReport(ProblemText problemText, boolean mutated) {

    private static final String SCENARIO_FAILED = "P307";
    private static final String WORDS = "Of each word list, at most " + Workshop.WORDS_TRIED
            + " words were left out in turn, chosen with the seed " + Workshop.WORDS_SEED + ".";

    List<String> lines(List<PackReport> reports) {
        List<String> lines = new ArrayList<>();
        for (PackReport report : reports) {
            lines.add(Visible.onOneLine(report.folder()));
            report.problems().stream()
                    .filter(TestReport::isNoScenario)
                    .flatMap(problem -> problemText.lines(problem).stream())
                    .forEach(lines::add);
            byRule(report).forEach((rule, outcomes) -> lines.addAll(rule(rule, outcomes)));
            lines.addAll(questions(report));
            lines.add("");
        }
        if (mutated) {
            lines.add(WORDS);
        }
        lines.add(summary(reports));
        return lines;
    }

    /** Failed scenarios stand with their rules already. */
    static boolean isNoScenario(Problem problem) {
        return !problem.code().equals(SCENARIO_FAILED);
    }

    private static Map<String, List<ScenarioOutcome>> byRule(PackReport report) {
        return report.scenarios().stream()
                .collect(Collectors.groupingBy(ScenarioOutcome::rule, LinkedHashMap::new, Collectors.toList()));
    }

    private List<String> rule(String rule, List<ScenarioOutcome> outcomes) {
        List<ScenarioOutcome> failed =
                outcomes.stream().filter(outcome -> !outcome.passed()).toList();
        List<String> lines = new ArrayList<>();
        String passed = (outcomes.size() - failed.size()) + " passed";
        lines.add("  " + rule + ": " + passed + (failed.isEmpty() ? "" : ", " + failed.size() + " FAILED"));
        for (ScenarioOutcome outcome : failed) {
            lines.add("    " + problemText.place(outcome.file(), outcome.line()) + ": \""
                    + Visible.onOneLine(outcome.name()) + "\" " + Visible.onOneLine(outcome.failure()));
        }
        return lines;
    }

    /** Returns what the scenarios leave open. */
    List<String> questions(PackReport report) {
        return new QuestionText(problemText, report).lines();
    }

    private String summary(List<PackReport> reports) {
        List<ScenarioOutcome> outcomes =
                reports.stream().flatMap(report -> report.scenarios().stream()).toList();
        int failed =
                (int) outcomes.stream().filter(outcome -> !outcome.passed()).count();
        int others = (int) reports.stream()
                .flatMap(report -> report.problems().stream())
                .filter(TestReport::isNoScenario)
                .count();
        int untried =
                reports.stream().mapToInt(report -> report.untried().size()).sum();
        int mutants =
                reports.stream().mapToInt(report -> report.mutants().size()).sum();
        int equivalent =
                reports.stream().mapToInt(report -> report.equivalent().size()).sum();
        return Plural.of(reports.size(), "pack") + ": "
                + Plural.of(outcomes.size() - failed, "scenario") + " passed, " + failed + " failed; "
                + (others == 0 ? "" : Plural.of(others, "other problem") + "; ")
                + Plural.of(untried, "condition") + " not tried both ways"
                + (mutated ? "; " + Plural.of(mutants, "change") + " unnoticed" : "")
                + (equivalent == 0 ? "" : ", " + equivalent + " proved to make no difference");
    }
}
