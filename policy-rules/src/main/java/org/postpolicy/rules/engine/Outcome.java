package org.postpolicy.rules.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.Limit;
import org.postpolicy.Obligation;
import org.postpolicy.PackDecision;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.Conclusion;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.pack.Expectation;
import org.postpolicy.rules.pack.ExpectedObligation;

/** What one rule said in a decision, to be compared with what a scenario expects. */
final class Outcome {

    private final RuleDefinition rule;
    private final Decision decision;
    private final PackDecision pack;
    private final Optional<Finding> finding;
    private final Optional<Obligation> obligation;
    private final Optional<Limit> limit;

    Outcome(RuleDefinition rule, Decision decision) {
        this.rule = rule;
        this.decision = decision;
        this.pack = decision.packs().get(0);
        this.finding =
                only(pack.findings().stream().filter(found -> found.rule().equals(rule.name())));
        this.obligation =
                only(pack.obligations().stream().filter(found -> found.rule().equals(rule.name())));
        this.limit = only(pack.limits().stream().filter(found -> found.rule().equals(rule.name())));
    }

    private static <T> Optional<T> only(Stream<T> found) {
        return found.findFirst();
    }

    /** Returns why the expectation is not met, or null if it is. */
    String mismatch(Expectation expected) {
        if (!decision.complete()) {
            return "the decision is incomplete: " + decision.problems().get(0).message();
        }
        if (!pack.inForce()) {
            return "the policy was not in force at the time of the scenario.";
        }
        boolean spoke = finding.isPresent() || obligation.isPresent() || limit.isPresent();
        if (expected.silent()) {
            return spoke ? "the rule should stay silent, and it speaks" + because() + "." : null;
        }
        if (!spoke) {
            return "the rule should speak, and it stays silent" + signals() + drownedOut() + ".";
        }
        return Stream.of(
                        differs("verdict", expected.verdict(), finding.map(Finding::verdict)),
                        evidence(expected.evidence()),
                        obligation(expected.obligation()),
                        differs("limit", expected.limit(), limit.map(Limit::verdict)),
                        concerns(expected.concerns()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String obligation(ExpectedObligation expected) {
        if (expected == null) {
            return null;
        }
        return Stream.of(
                        differs("obligation", expected.kind(), obligation.map(Obligation::kind)),
                        differs("obligation's \"optional\"", expected.optional(), obligation.map(Obligation::optional)),
                        differs("obligation's \"due\"", expected.due(), obligation.map(Obligation::due)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String differs(String what, Object expected, Optional<?> found) {
        if (expected == null || Optional.of(expected).equals(found)) {
            return null;
        }
        return "its " + what + " should be " + expected + " and is "
                + found.map(Object::toString).orElse("none") + ".";
    }

    private String evidence(List<String> expected) {
        if (expected == null
                || finding.map(Outcome::words).filter(expected::equals).isPresent()) {
            return null;
        }
        String wanted = expected.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
        return "its evidence should be " + orNone(wanted) + " and is " + orNone(shown()) + ".";
    }

    private static String orNone(String list) {
        return list.isEmpty() ? "none" : list;
    }

    /** Returns how many signals the finding shows. */
    int evidence() {
        return finding.map(found -> found.evidence().size()).orElse(0);
    }

    /** A signal without words, such as a logo, is named by its kind. */
    private static List<String> words(Finding finding) {
        return finding.evidence().stream()
                .map(signal -> signal.excerpt() == null ? signal.kind() : signal.excerpt())
                .toList();
    }

    private String concerns(List<String> expected) {
        if (expected == null) {
            return null;
        }
        Set<String> clauses = pack.findings().stream()
                .filter(found -> !found.rule().equals(rule.name()))
                .filter(found -> found.verdict().compareTo(Verdict.HOLD) >= 0)
                .flatMap(found -> found.clauses().stream())
                .collect(Collectors.toSet());
        return clauses.containsAll(expected)
                ? null
                : "the concerns should include " + String.join(", ", expected) + " and are "
                        + orNone(clauses.stream().sorted().collect(Collectors.joining(", "))) + ".";
    }

    private String because() {
        return shown().isEmpty() ? "" : " because of " + shown();
    }

    private String shown() {
        return finding.stream()
                .flatMap(found -> found.evidence().stream())
                .map(Outcome::named)
                .collect(Collectors.joining(", "));
    }

    /** The same words may be seen as several signals, and a rule may be called as a signal, so each is named in full. */
    private static String named(Signal signal) {
        String sort = signal.subkind() == null ? "" : ", " + signal.subkind();
        return signal.excerpt() == null
                ? signal.kind() + sort
                : "\"" + signal.excerpt() + "\" (" + signal.kind() + sort + ")";
    }

    /** A permission may be met and say nothing all the same. */
    private String drownedOut() {
        boolean permits = rule.conclusion().equals(new Conclusion.Judge(Verdict.ALLOW));
        List<String> graver = pack.findings().stream()
                .filter(found -> permits && found.verdict().compareTo(Verdict.HOLD) >= 0)
                .map(Finding::rule)
                .toList();
        return graver.isEmpty()
                ? ""
                : "; a permission counts only where no rule holds or rejects, and here these do: "
                        + String.join(", ", graver);
    }

    /** Names what was seen, because a rule that stays silent often waits for another signal. */
    private String signals() {
        String seen = pack.findings().stream()
                .flatMap(found -> found.evidence().stream())
                .map(Outcome::named)
                .distinct()
                .collect(Collectors.joining(", "));
        return seen.isEmpty() ? "" : "; other rules saw " + seen;
    }
}
