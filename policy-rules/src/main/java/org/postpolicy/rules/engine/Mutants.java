package org.postpolicy.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.postpolicy.Verdict;
import org.postpolicy.rules.language.Conclusion;
import org.postpolicy.rules.language.Condition;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.RuleDefinition;

/**
 * Makes the mutants of a rule: a condition or pattern dropped or turned round, a constant changed to its neighbour or taken
 * out of its list, another verdict, another day.
 */
final class Mutants {

    private final RuleDefinition rule;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(RuleDefinition rule) {
        this.rule = rule;
    }

    static List<Mutant> of(RuleDefinition rule) {
        Mutants made = new Mutants(rule);
        made.conclusions();
        made.dates();
        made.patterns();
        return made.mutants;
    }

    private void conclusions() {
        if (rule.conclusion() instanceof Conclusion.Judge judge) {
            for (Verdict other : Verdict.values()) {
                if (other != judge.verdict()) {
                    add(
                            rule.withConclusion(new Conclusion.Judge(other)),
                            "Would it matter if the verdict were " + other + "?",
                            rule.place());
                }
            }
        }
    }

    private void dates() {
        for (int days : new int[] {-1, 1}) {
            if (rule.effective() != null) {
                LocalDate other = rule.effective().plusDays(days);
                String change = "Would it matter if the rule held from " + other + "?";
                add(rule.withDates(other, rule.expires()), change, rule.place());
            }
            if (rule.expires() != null) {
                LocalDate other = rule.expires().plusDays(days);
                String change = "Would it matter if the rule held until before " + other + "?";
                add(rule.withDates(rule.effective(), other), change, rule.place());
            }
        }
    }

    private void patterns() {
        for (int position = 0; position < rule.when().size(); position++) {
            List<Pattern> alternatives = rule.when().get(position);
            for (int i = 0; i < alternatives.size(); i++) {
                Pattern pattern = alternatives.get(i);
                if (alternatives.size() > 1) {
                    withAlternatives(position, without(alternatives, i), "this alternative were gone", pattern.place());
                } else if (rule.when().size() > 1) {
                    withAlternatives(position, List.of(), "this pattern were gone", pattern.place());
                }
                conditions(position, i, pattern);
            }
        }
    }

    private void conditions(int position, int alternative, Pattern pattern) {
        for (int i = 0; i < pattern.conditions().size(); i++) {
            Condition condition = pattern.conditions().get(i);
            if (!isGuard(condition)) {
                List<Condition> dropped = without(pattern.conditions(), i);
                change(position, alternative, dropped, "\"" + condition + "\" were gone", condition.place());
                List<Condition> turned = replaced(pattern, i, new Condition.Not(condition, condition.place()));
                change(position, alternative, turned, "\"" + condition + "\" were turned round", condition.place());
                for (Neighbours.Changed changed : Neighbours.of(condition)) {
                    List<Condition> conditions = replaced(pattern, i, changed.whole());
                    change(
                            position,
                            alternative,
                            conditions,
                            changed.change(),
                            changed.former().place());
                }
            }
        }
    }

    private static List<Condition> replaced(Pattern pattern, int index, Condition other) {
        List<Condition> conditions = new ArrayList<>(pattern.conditions());
        conditions.set(index, other);
        return conditions;
    }

    /** Without its guard a condition means the same here, because a comparison with an unknown is false. */
    private static boolean isGuard(Condition condition) {
        return condition instanceof Condition.Comparison comparison
                && comparison.constants().get(0) == null
                && comparison.operator().negative();
    }

    private void change(int position, int alternative, List<Condition> conditions, String change, Place place) {
        UnaryOperator<List<Pattern>> replace = alternatives -> {
            List<Pattern> changed = new ArrayList<>(alternatives);
            changed.set(alternative, alternatives.get(alternative).withConditions(conditions));
            return changed;
        };
        withAlternatives(position, replace.apply(rule.when().get(position)), change, place);
    }

    private void withAlternatives(int position, List<Pattern> alternatives, String change, Place place) {
        List<List<Pattern>> when = new ArrayList<>(rule.when());
        if (alternatives.isEmpty()) {
            when.remove(position);
        } else {
            when.set(position, alternatives);
        }
        add(rule.withWhen(when), "Would it matter if " + change + "?", place);
    }

    private void add(RuleDefinition changed, String change, Place place) {
        mutants.add(new Mutant(changed, change, place));
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> shorter = new ArrayList<>(list);
        shorter.remove(index);
        return shorter;
    }
}
