package org.postpolicy.workbench;

import java.util.List;
import java.util.stream.Collectors;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.workshop.Change;
import org.postpolicy.rules.workshop.Explanation;
import org.postpolicy.rules.workshop.NearRule;
import org.postpolicy.rules.workshop.Reason;
import org.postpolicy.rules.workshop.SpokenRule;
import org.postpolicy.rules.workshop.Step;
import org.postpolicy.workbench.Answer.Explained;
import org.postpolicy.workbench.Answer.Field;
import org.postpolicy.workbench.Answer.Refused;

/**
 * Explanations as text, for people.
 *
 * @param out where they go
 * @param paint the colours
 * @param general the words of every report
 * @param words the words of an explanation
 * @param all whether rules that merely wait for a signal are listed too
 */
record ExplainReport(Output out, Paint paint, Words general, ExplainWords words, boolean all) implements Report {

    private static final String INDENT = "  ";

    @Override
    public Runnable ready(Answer answer) {
        return answer instanceof Refused refused ? () -> refused(refused) : () -> explained((Explained) answer);
    }

    private void explained(Explained answer) {
        Explanation explanation = answer.explanation();
        out.line(paint.name(Visible.onOneLine(answer.id())) + INDENT + paint.verdict(explanation.verdict()));
        List<Signal> evidence = explanation.spoke().stream()
                .flatMap(rule -> rule.evidence().stream())
                .toList();
        MarkedText.show(answer.fields(), evidence, paint, out);
        if (!explanation.spoke().isEmpty()) {
            head(words.spoke());
            explanation.spoke().forEach(this::show);
        }
        nearly(explanation.nearly());
        changes(explanation);
        out.line("");
    }

    private void refused(Refused answer) {
        out.line(paint.name(Visible.onOneLine(answer.id())) + INDENT + paint.error(general.error()));
        out.line(INDENT + answer.code() + " - " + Visible.onOneLine(answer.message()));
        out.line("");
    }

    @Override
    public void end() {
        // Every explanation stands for itself.
    }

    private void head(String text) {
        out.line("");
        out.line(INDENT + paint.name(text));
    }

    private void show(SpokenRule rule) {
        out.line(INDENT + INDENT + rule.conclusion() + INDENT + rule(rule.pack(), rule.rule(), rule.clauses()));
        if (rule.message() != null) {
            deep(rule.message().in(words.locale()));
        }
        rule.reasons().forEach(reason -> deep(condition(reason)));
    }

    private void nearly(List<NearRule> nearly) {
        List<NearRule> listed = nearly.stream()
                .filter(rule -> all || rule.want() != NearRule.Want.SIGNAL)
                .toList();
        if (!nearly.isEmpty()) {
            head(words.nearly());
        }
        for (NearRule rule : listed) {
            out.line(INDENT + INDENT + rule.conclusion() + INDENT + rule(rule.pack(), rule.rule(), rule.clauses()));
            deep(condition(rule.wanting()));
        }
        if (listed.size() < nearly.size()) {
            out.line(INDENT + INDENT + String.format(words.waiting(), nearly.size() - listed.size()));
        }
    }

    private String condition(Reason reason) {
        String found = reason.found() == null ? words.nothing() : reason.found();
        return reason.fact() + "( " + Visible.onOneLine(reason.condition()) + " )" + INDENT + words.found() + " "
                + Visible.onOneLine(found);
    }

    private void changes(Explanation explanation) {
        if (explanation.changes().isEmpty()) {
            if (explanation.verdict() != Verdict.ALLOW) {
                head(words.noChange());
            }
            return;
        }
        head(words.changes());
        int number = 1;
        for (Change change : explanation.changes()) {
            String steps = change.steps().stream()
                    .map(step -> step.says().in(words.locale()))
                    .collect(Collectors.joining(" "));
            out.line(INDENT + INDENT + number++ + ". " + Visible.onOneLine(steps) + " " + words.then() + " "
                    + paint.verdict(change.verdict()));
            if (change.steps().stream().anyMatch(ExplainReport::changesText)) {
                String text = change.submission().post().text();
                MarkedText.show(List.of(new Field("text", text)), List.of(), paint, out);
            }
        }
        if (!explanation.searchedAll()) {
            out.line(INDENT + INDENT + words.notAll());
        }
    }

    private static boolean changesText(Step step) {
        return "text".equals(step.field());
    }

    private static String rule(String pack, String rule, List<String> clauses) {
        return String.join(", ", clauses) + INDENT + pack + "/" + rule;
    }

    private void deep(String text) {
        out.line(INDENT + INDENT + INDENT + Visible.onOneLine(text));
    }
}
