package org.postpolicy.rules.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.postpolicy.Verdict;
import org.postpolicy.rules.language.FactsReader;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Suggestions;
import org.postpolicy.rules.language.Value;

/**
 * Reads what a scenario expects.
 *
 * @param checks takes whatever is wrong
 * @param clauses the clauses of the register, or empty if it could not be read
 */
record ExpectationReader(Checks checks, Set<String> clauses) {

    private static final String SILENT = "silent";
    private static final List<String> KNOWN = List.of("verdict", "evidence", "obligation", "limit", "concerns");

    private static final List<String> VERDICTS =
            Arrays.stream(Verdict.values()).map(Enum::name).toList();

    static boolean isSilence(Value value) {
        return value instanceof Value.Scalar scalar && scalar.text().equals(SILENT);
    }

    Optional<Expectation> read(Value value) {
        if (isSilence(value)) {
            return Optional.of(Expectation.silence());
        }
        if (!(value instanceof Value.Mapping mapping) || mapping.entries().isEmpty()) {
            checks.problem(
                    ProblemCode.EXPECTATION_MALFORMED,
                    value.place(),
                    "\"expect\" says nothing that can be checked.",
                    wrongWord(value)
                            .orElse("Write silent, or in braces any of " + String.join(", ", KNOWN)
                                    + ", as in { verdict: HOLD }."));
            return Optional.empty();
        }
        int before = checks.count();
        checks.keys(mapping, "\"expect\"", KNOWN, List.of());
        Expectation expectation = new Expectation(
                false,
                mapping.get("verdict").flatMap(each -> verdict(each, "verdict")).orElse(null),
                mapping.get("evidence").flatMap(this::evidence).orElse(null),
                mapping.get("obligation").flatMap(this::obligation).orElse(null),
                mapping.get("limit").flatMap(each -> verdict(each, "limit")).orElse(null),
                mapping.get("concerns").map(this::concerns).orElse(null));
        return checks.count() > before ? Optional.empty() : Optional.of(expectation);
    }

    private static Optional<String> wrongWord(Value value) {
        if (!(value instanceof Value.Scalar word)) {
            return Optional.empty();
        }
        String upper = word.text().toUpperCase(Locale.ROOT);
        return VERDICTS.contains(upper)
                ? Optional.of("Write { verdict: " + upper + " }.")
                : Suggestions.nearest(word.text(), List.of(SILENT)).map(near -> "Did you mean " + near + "?");
    }

    private Optional<Verdict> verdict(Value value, String key) {
        Optional<String> name = checks.text(value, "\"" + key + "\"").map(Value.Scalar::text);
        if (name.isPresent() && !VERDICTS.contains(name.get())) {
            checks.problem(
                    ProblemCode.EXPECTATION_MALFORMED,
                    value.place(),
                    "There is no verdict " + Checks.quote(name.get()) + ".",
                    Checks.remedy(name.get(), VERDICTS));
            return Optional.empty();
        }
        return name.map(Verdict::valueOf);
    }

    /** Reads excerpts; the same words may be seen twice. */
    private Optional<List<String>> evidence(Value value) {
        return checks.list(value, "\"evidence\"")
                .map(items -> items.stream()
                        .flatMap(item -> checks.text(item, "An entry of \"evidence\"").stream())
                        .map(Value.Scalar::text)
                        .toList());
    }

    /** Reads a kind, or a mapping that also asks whether it is optional and until when it is due. */
    private Optional<ExpectedObligation> obligation(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return FactsReader.record(ExpectedObligation.class, mapping, checks.problems());
        }
        return checks.text(value, "\"obligation\"")
                .flatMap(text -> checks.kebab(text, "The obligation"))
                .map(ExpectedObligation::of);
    }

    private List<String> concerns(Value value) {
        List<Value.Scalar> concerns = checks.texts(value, "\"concerns\"");
        for (Value.Scalar concern : concerns) {
            if (!clauses.isEmpty() && !clauses.contains(concern.text())) {
                checks.problem(
                        ProblemCode.SCENARIO_CLAUSE_UNKNOWN,
                        concern.place(),
                        "The register has no clause " + Checks.quote(concern.text()) + ".",
                        Checks.remedy(concern.text(), clauses));
            }
        }
        return concerns.stream().map(Value.Scalar::text).toList();
    }
}
