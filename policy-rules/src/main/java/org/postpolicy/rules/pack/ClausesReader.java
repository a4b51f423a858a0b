package org.postpolicy.rules.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postpolicy.Text;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Value;

/** Reads clauses.yaml, the register; used once. */
final class ClausesReader {

    private static final List<String> REQUIRED = List.of("id", "section", "says");
    private static final List<String> ANSWERS = List.of("rules", "by-hand", "pending");
    private static final List<String> KNOWN = List.of(
            "id",
            "section",
            "says",
            "rules",
            "by-hand",
            "pending",
            "cites",
            "choice",
            PinReader.LINES,
            PinReader.SHA256);

    private final Checks checks;
    private final Wordings wordings;
    private final RuleNames ruleNames;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private boolean whole = true;

    ClausesReader(Checks checks, Wordings wordings, RuleNames ruleNames) {
        this.checks = checks;
        this.wordings = wordings;
        this.ruleNames = ruleNames;
    }

    /** Reads the register; a clause without a readable id, or with that of another, is left out. */
    List<ClauseEntry> read(Value value) {
        Optional<List<Value>> items = checks.list(value, PackLayout.CLAUSES);
        whole = items.isPresent();
        List<ClauseEntry> clauses = new ArrayList<>();
        for (Value item : items.orElse(List.of())) {
            Optional<Value.Mapping> mapping = checks.mapping(item, "A clause");
            whole &= mapping.isPresent();
            mapping.flatMap(this::clause).ifPresent(clauses::add);
        }
        if (items.isPresent() && items.get().isEmpty()) {
            checks.problem(
                    ProblemCode.KEY_MISSING, value.place(), "The register has no clause.", "Write at least one.");
        }
        return clauses;
    }

    /** Returns the rules that any clause names, whether they exist or not. */
    Set<String> namedRules() {
        return named;
    }

    /** Returns whether nothing was left out, so that what is absent is truly absent. */
    boolean isWhole() {
        return whole;
    }

    private Optional<ClauseEntry> clause(Value.Mapping clause) {
        checks.keys(clause, "A clause", KNOWN, REQUIRED);
        String section = clause.get("section")
                .flatMap(value -> checks.label(value, "\"section\""))
                .orElse(null);
        Text says = clause.get("says")
                .flatMap(value -> wordings.text(value, "\"says\""))
                .orElse(null);
        checkAnswer(clause);
        List<String> rules = clause.get("rules").map(this::rules).orElse(List.of());
        String byHand = plain(clause, "by-hand");
        boolean pending = clause.get("pending").map(this::pending).orElse(false);
        List<String> cites =
                clause.get("cites").map(value -> checks.texts(value, "\"cites\"")).orElse(List.of()).stream()
                        .map(Value.Scalar::text)
                        .toList();
        String choice = plain(clause, "choice");
        Pin pin = new PinReader(checks).read(clause);
        Optional<String> id = clause.get("id").flatMap(this::id);
        whole &= id.isPresent();
        return id.filter(ids::add)
                .map(name -> new ClauseEntry(
                        name, section, says, rules, byHand, pending, cites, choice, pin, clause.place()));
    }

    private String plain(Value.Mapping clause, String key) {
        return clause.get(key)
                .flatMap(value -> checks.text(value, "\"" + key + "\""))
                .map(Value.Scalar::text)
                .orElse(null);
    }

    private Optional<String> id(Value value) {
        Optional<String> id = checks.text(value, "\"id\"").map(Value.Scalar::text);
        if (id.isPresent() && !Names.isClause(id.get())) {
            checks.problem(
                    ProblemCode.NAME_MALFORMED,
                    value.place(),
                    Checks.quote(id.get())
                            + (Names.hasDash(id.get())
                                    ? " has a dash where a hyphen belongs."
                                    : " is not an identifier of a clause."),
                    "Write upper-case letters, digits and hyphens, such as TPL-DIR-10 or WPL-EMP-2a.");
        } else if (id.isPresent() && ids.contains(id.get())) {
            checks.twice(value.place(), id.get(), "the register");
        }
        return id;
    }

    private void checkAnswer(Value.Mapping clause) {
        List<String> answers =
                ANSWERS.stream().filter(key -> clause.get(key).isPresent()).toList();
        if (answers.size() != 1) {
            checks.problem(
                    ProblemCode.CLAUSE_UNANSWERED,
                    clause.place(),
                    answers.isEmpty()
                            ? "The clause has neither rules nor a reason why a person must judge it."
                            : "The clause has more than one answer: " + String.join(", ", answers) + ".",
                    "Give exactly one of rules, by-hand and pending.");
        }
    }

    private boolean pending(Value value) {
        boolean said = value instanceof Value.Scalar scalar
                && scalar.kind() == Value.Kind.BOOLEAN
                && Boolean.parseBoolean(scalar.text());
        if (!said) {
            checks.problem(
                    ProblemCode.CLAUSE_UNANSWERED,
                    value.place(),
                    "\"pending\" can only be true.",
                    "Write true, or give rules or by-hand instead.");
        }
        return said;
    }

    private List<String> rules(Value value) {
        List<String> rules = new ArrayList<>();
        if (value instanceof Value.Sequence list && list.items().isEmpty()) {
            checks.problem(
                    ProblemCode.CLAUSE_UNANSWERED,
                    value.place(),
                    "The list of rules is empty.",
                    "Name a rule, or say with by-hand why a person must judge the clause.");
        }
        for (Value.Scalar rule : names(value)) {
            named.add(rule.text());
            rules.add(rule.text());
            ruleNames.check(rule.text(), rule.place(), checks);
        }
        return rules;
    }

    /** Takes a single name without brackets as meant, after reporting it, so that the rule does not count as unnamed. */
    private List<Value.Scalar> names(Value value) {
        List<Value.Scalar> names = checks.texts(value, "\"rules\"");
        if (value instanceof Value.Scalar single && single.kind() == Value.Kind.STRING) {
            return List.of(single);
        }
        whole &= value instanceof Value.Sequence;
        return names;
    }
}
