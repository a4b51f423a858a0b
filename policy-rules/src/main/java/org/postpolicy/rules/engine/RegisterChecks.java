package org.postpolicy.rules.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postpolicy.rules.language.Conclusion;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.language.Suggestions;
import org.postpolicy.rules.pack.ClauseEntry;
import org.postpolicy.rules.pack.Message;
import org.postpolicy.rules.pack.PackDocument;
import org.postpolicy.rules.pack.RuleText;

/**
 * Compares the two sides of each entry: the register names rules and each rule names its clauses; a verdict has its
 * message and an obligation its wording.
 */
final class RegisterChecks {

    private final PackDocument document;
    private final Set<String> refused;
    private final Problems problems;
    private final Map<String, ClauseEntry> clauses = new LinkedHashMap<>();

    /** Takes the names of the files that could not be taken, because of these nothing is missing. */
    RegisterChecks(PackDocument document, Set<String> refused, Problems problems) {
        this.document = document;
        this.refused = refused;
        this.problems = problems;
        document.clauses().forEach(clause -> clauses.put(clause.id(), clause));
    }

    /** Checks the rules whose headings could be read. */
    void check(List<RuleDefinition> rules) {
        Map<String, RuleDefinition> byName = new LinkedHashMap<>();
        rules.forEach(rule -> byName.put(rule.name(), rule));
        rules.forEach(this::checkClauses);
        clauses.values().forEach(clause -> checkRules(clause, byName));
        rules.forEach(this::checkWording);
        document.messages().values().forEach(message -> checkUse(message, byName.get(message.rule())));
    }

    private void checkClauses(RuleDefinition rule) {
        for (String id : rule.clauses()) {
            ClauseEntry clause = clauses.get(id);
            if (clause == null && document.registerIsWhole()) {
                problems.add(
                        ProblemCode.CLAUSE_UNKNOWN,
                        annotation(rule, "@clause"),
                        "The rule names the clause " + id + ", which the register does not have.",
                        namingBack(rule)
                                .or(() -> Suggestions.nearest(id, clauses.keySet()))
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("Enter the clause in clauses.yaml."));
            } else if (clause != null && !clause.rules().contains(rule.name())) {
                problems.add(
                        ProblemCode.CLAUSE_ONE_SIDED,
                        clause.place(),
                        "The rule " + rule.name() + " names the clause " + id + ", and the clause does not name it.",
                        "Add " + rule.name() + " to the rules of " + id + ", or take " + id + " out of the rule.");
            }
        }
    }

    /** A clause that names a rule which does not name it is the likeliest to be meant: one side was renamed. */
    private Optional<String> namingBack(RuleDefinition rule) {
        return clauses.values().stream()
                .filter(clause -> clause.rules().contains(rule.name()))
                .map(ClauseEntry::id)
                .filter(id -> !rule.clauses().contains(id))
                .findFirst();
    }

    private void checkRules(ClauseEntry clause, Map<String, RuleDefinition> rules) {
        for (String name : clause.rules()) {
            RuleDefinition rule = rules.get(name);
            if (rule != null && !rule.clauses().contains(clause.id())) {
                problems.add(
                        ProblemCode.CLAUSE_ONE_SIDED,
                        annotation(rule, "@clause"),
                        "The clause " + clause.id() + " names the rule " + name + ", and the rule does not name it.",
                        "Add " + clause.id() + " to @clause, or take the rule out of the clause.");
            }
        }
    }

    /** Returns where an annotation of a rule stands. */
    private Place annotation(RuleDefinition rule, String name) {
        return document.rules().stream()
                .filter(text ->
                        text.file().equals(rule.place().file()) && text.text().contains(name))
                .findFirst()
                .map(text -> place(text, text.text().indexOf(name)))
                .orElse(rule.place());
    }

    private static Place place(RuleText rule, int offset) {
        String before = rule.text().substring(0, offset);
        int line = (int) before.chars().filter(sign -> sign == '\n').count() + 1;
        return new Place(rule.file(), line, offset - before.lastIndexOf('\n'));
    }

    private void checkWording(RuleDefinition rule) {
        if (rule.conclusion() instanceof Conclusion.Judge
                && !document.messages().containsKey(rule.name())
                && !isReported("messages.yaml")) {
            problems.add(
                    ProblemCode.MESSAGE_MISSING,
                    rule.place(),
                    "The rule " + rule.name() + " gives a verdict and has no message.",
                    "Write its message in messages.yaml, in every language of the pack.");
        }
        if (rule.conclusion() instanceof Conclusion.Oblige oblige
                && !document.obligations().containsKey(oblige.kind())
                && !isReported("obligations.yaml")) {
            problems.add(
                    ProblemCode.OBLIGATION_UNKNOWN,
                    annotation(rule, "@oblige"),
                    "The rule obliges to \"" + oblige.kind() + "\", which obligations.yaml does not describe.",
                    Suggestions.nearest(oblige.kind(), document.obligations().keySet())
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("Write its addressee and message in obligations.yaml."));
        }
    }

    /** A file that could not be read as a whole may well hold what is looked for. */
    private boolean isReported(String file) {
        return refused.contains(file)
                || problems.list().stream()
                        .anyMatch(problem -> (document.folder() + "/" + file).equals(problem.file()));
    }

    private void checkUse(Message message, RuleDefinition rule) {
        if (rule != null && !(rule.conclusion() instanceof Conclusion.Judge)) {
            Place place = message.place();
            problems.add(
                    ProblemCode.MESSAGE_UNUSED,
                    place,
                    "The rule " + message.rule() + " gives no verdict, so nobody reads its message.",
                    "Remove the message; what an obligation says stands in obligations.yaml.");
        }
    }
}
