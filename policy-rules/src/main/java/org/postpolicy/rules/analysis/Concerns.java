package org.postpolicy.rules.analysis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postpolicy.Verdict;
import org.postpolicy.rules.language.Conclusion;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.RuleDefinition;

/** The concerns that can exist: those of the rules of the first layer that hold or reject. */
final class Concerns {

    private final Map<String, Set<RuleDefinition>> byClause = new LinkedHashMap<>();
    private final List<RuleDefinition> raising;

    Concerns(Collection<RuleDefinition> rules) {
        rules.stream()
                .filter(Concerns::raises)
                .forEach(rule -> rule.clauses()
                        .forEach(clause -> byClause.computeIfAbsent(clause, name -> new LinkedHashSet<>())
                                .add(rule)));
        raising = byClause.values().stream().flatMap(Set::stream).distinct().toList();
    }

    private static boolean raises(RuleDefinition rule) {
        return rule.conclusion() instanceof Conclusion.Judge judge
                && judge.verdict().compareTo(Verdict.HOLD) >= 0
                && !rule.secondLayer()
                && !rule.audits();
    }

    static boolean rejects(RuleDefinition rule) {
        return rule.conclusion().equals(new Conclusion.Judge(Verdict.REJECT));
    }

    Set<Object> clauses() {
        return new LinkedHashSet<>(byClause.keySet());
    }

    /** Returns whether a concern of a clause can say of itself whether it rejects and whether it is confirmed. */
    boolean possible(Object clause, boolean rejects, boolean confirmed) {
        return byClause.getOrDefault(clause, Set.of()).stream()
                .anyMatch(rule -> rejects(rule) == rejects && (!confirmed || canBeConfirmed(rule)));
    }

    /** A hold that rests on facts alone asks a person, and has no words that the person could confirm. */
    private static boolean canBeConfirmed(RuleDefinition rule) {
        return rejects(rule)
                || rule.patterns().anyMatch(pattern -> pattern.fact() == FactType.SIGNAL && !pattern.negated());
    }

    /** Returns the rules that can raise a concern, one for each clause in turn. */
    List<RuleDefinition> raising() {
        return raising;
    }
}
