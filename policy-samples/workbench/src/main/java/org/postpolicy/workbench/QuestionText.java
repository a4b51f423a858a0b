package org.postpolicy.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.postpolicy.rules.workshop.PackReport;
import org.postpolicy.rules.workshop.Question;

/**
 * What the scenarios of a pack leave open, for people. Questions that one scenario would answer stand together, and the
 * scenario is written so that its line can be copied into its file.
 *
 * @param problemText shows places
 * @param report the report on the pack
 */
record QuestionText(ProblemText problemText, PackReport report) {

    private record Same(String rule, Map<String, Object> example) {}

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.addAll(lines("Conditions that the scenarios do not try both ways:", report.untried()));
        lines.addAll(lines("Changes that no scenario notices:", report.mutants()));
        lines.addAll(lines("Changes that make no difference to any decision, which is proved:", report.equivalent()));
        return lines;
    }

    private List<String> lines(String title, List<Question> questions) {
        List<String> lines = new ArrayList<>();
        if (!questions.isEmpty()) {
            lines.add("  " + title);
        }
        Map<Object, List<Question>> together = new LinkedHashMap<>();
        for (Question question : questions) {
            Object key = question.example().isEmpty() ? question : new Same(question.rule(), question.example());
            together.computeIfAbsent(key, first -> new ArrayList<>()).add(question);
        }
        Map<String, Integer> proposed = new LinkedHashMap<>();
        for (List<Question> same : together.values()) {
            same.forEach(question -> asked(question, lines));
            Question first = same.get(0);
            if (!first.example().isEmpty()) {
                int number = free(first.rule(), proposed.getOrDefault(first.rule(), 0) + 1);
                proposed.put(first.rule(), number);
                lines.add("      If it does, add this scenario to "
                        + problemText.place(first.file().replaceFirst("\\.drl$", ".yaml"), 0) + ":");
                lines.add("  - " + Visible.onOneLine(YamlFlow.of(named(name(number), first.example()))));
            }
        }
        return lines;
    }

    private void asked(Question question, List<String> lines) {
        lines.add("    " + problemText.place(question.file(), question.line()) + ": "
                + Visible.onOneLine(question.question()));
        problemText.quoted(question.file(), question.line()).forEach(source -> lines.add("  " + source));
    }

    /** Two scenarios of a rule may not have the same name. */
    private int free(String rule, int from) {
        return IntStream.iterate(from, number -> number + 1)
                .filter(number -> report.scenarios().stream()
                        .noneMatch(outcome ->
                                outcome.rule().equals(rule) && outcome.name().equals(name(number))))
                .findFirst()
                .orElseThrow();
    }

    private static String name(int number) {
        return "proposed " + number;
    }

    private static Map<String, Object> named(String name, Map<String, Object> example) {
        Map<String, Object> scenario = new LinkedHashMap<>();
        scenario.put("name", name);
        scenario.putAll(example);
        return scenario;
    }
}
