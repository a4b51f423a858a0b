package org.postpolicy.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postpolicy.Verdict;
import org.postpolicy.rules.language.Conclusion;
import org.postpolicy.rules.language.RuleDefinition;

/**
 * Which conclusions cannot both be meant, and which say no more than another.
 *
 * <p>A wide permission with narrow prohibitions is how policies are written, and prohibitions come first; so a permission
 * and a prohibition are opposites only where they rest on the same clause.
 */
final class Opposites {

    private static final Map<String, Set<String>> VERBS = Map.of(
            "keep", Set.of("remove", "delete", "hide", "destroy"),
            "retain", Set.of("delete", "destroy"),
            "preserve", Set.of("delete", "destroy"),
            "restore", Set.of("remove", "delete", "hide"),
            "publish", Set.of("remove", "delete", "hide", "withdraw"),
            "open", Set.of("close"),
            "allow", Set.of("forbid", "block"));

    /**
     * Two rules whose conclusions are opposites.
     *
     * @param one the one
     * @param other the other
     * @param why what each of them says
     */
    record Pair(RuleDefinition one, RuleDefinition other, String why) {}

    private Opposites() {}

    static boolean permits(RuleDefinition rule) {
        return rule.conclusion().equals(new Conclusion.Judge(Verdict.ALLOW));
    }

    static boolean weighs(RuleDefinition rule) {
        return rule.conclusion() instanceof Conclusion.Judge judge
                && judge.verdict().compareTo(Verdict.HOLD) >= 0;
    }

    /** Returns whether a rule says at least what another one says, wherever both speak. */
    static boolean covers(RuleDefinition rule, RuleDefinition other) {
        if (!rule.clauses().containsAll(other.clauses())) {
            return false;
        }
        if (rule.conclusion() instanceof Conclusion.Judge judge
                && other.conclusion() instanceof Conclusion.Judge same) {
            return permits(rule) == permits(other) && judge.verdict().compareTo(same.verdict()) >= 0;
        }
        if (rule.conclusion() instanceof Conclusion.Cap cap && other.conclusion() instanceof Conclusion.Cap same) {
            return cap.verdict().compareTo(same.verdict()) <= 0;
        }
        return rule.conclusion().equals(other.conclusion());
    }

    /** Returns whether no rule that spoke softens what the others say. */
    static boolean unlimited(Set<RuleDefinition> spoke) {
        return spoke.stream().noneMatch(rule -> rule.conclusion() instanceof Conclusion.Cap);
    }

    /** Returns the opposites among some rules, each pair once. */
    static List<Pair> among(List<RuleDefinition> rules) {
        Set<Pair> pairs = new LinkedHashSet<>();
        Map<String, List<RuleDefinition>> byClause = new LinkedHashMap<>();
        Map<String, List<RuleDefinition>> byKind = new LinkedHashMap<>();
        for (RuleDefinition rule : rules) {
            rule.clauses()
                    .forEach(clause -> byClause.computeIfAbsent(clause, key -> new ArrayList<>())
                            .add(rule));
            if (rule.conclusion() instanceof Conclusion.Oblige oblige && !oblige.optional()) {
                byKind.computeIfAbsent(oblige.kind(), kind -> new ArrayList<>()).add(rule);
            }
        }
        byClause.values().forEach(same -> verdicts(same, pairs));
        byKind.forEach((kind, obliging) -> opposites(kind)
                .forEach(opposite -> obligations(
                        obliging, byKind.getOrDefault(opposite, List.of()), kind + " and " + opposite, pairs)));
        return List.copyOf(pairs);
    }

    private static void verdicts(Collection<RuleDefinition> rules, Set<Pair> pairs) {
        for (RuleDefinition one : rules) {
            for (RuleDefinition other : rules) {
                if (permits(one) && weighs(other) && one.audits() == other.audits()) {
                    pairs.add(
                            new Pair(one, other, "one permits it, and the other holds or rejects it, for one clause"));
                }
            }
        }
    }

    private static void obligations(
            List<RuleDefinition> ones, List<RuleDefinition> others, String kinds, Set<Pair> pairs) {
        for (RuleDefinition one : ones) {
            for (RuleDefinition other : others) {
                if (one.audits() == other.audits()) {
                    pairs.add(new Pair(one, other, "they oblige to " + kinds));
                }
            }
        }
    }

    /** Returns the obligations that undo one: another verb, the same object. */
    private static List<String> opposites(String kind) {
        int dash = kind.indexOf('-');
        String verb = dash < 0 ? kind : kind.substring(0, dash);
        String object = dash < 0 ? "" : kind.substring(dash);
        return VERBS.getOrDefault(verb, Collections.emptySet()).stream()
                .sorted()
                .map(opposite -> opposite + object)
                .toList();
    }
}
