package org.postpolicy.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import org.postpolicy.rules.language.Condition;
import org.postpolicy.rules.language.Operator;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.RuleDefinition;

/**
 * A part of a rule, and the rule without it.
 *
 * @param written the part as it is written
 * @param place where it stands
 * @param wider whether the rule would speak of more, not of less, without it
 * @param alternative whether the part is one of several, of which one suffices
 * @param without the rule without it
 */
public record Part(String written, Place place, boolean wider, boolean alternative, RuleDefinition without) {

    /** Returns the parts that a rule could do without; what excludes the unknown is none, because it must be written. */
    public static List<Part> of(RuleDefinition rule) {
        List<Part> parts = new ArrayList<>();
        for (int position = 0; position < rule.when().size(); position++) {
            List<Pattern> alternatives = rule.when().get(position);
            int at = position;
            for (int i = 0; i < alternatives.size(); i++) {
                Pattern pattern = alternatives.get(i);
                int choice = i;
                if (alternatives.size() > 1) {
                    parts.add(new Part(
                            pattern.written(), pattern.place(), false, true, with(rule, at, without(alternatives, i))));
                } else if (pattern.negated() && rule.when().size() > 1) {
                    parts.add(new Part(
                            pattern.written(), pattern.place(), true, false, rule.withWhen(without(rule.when(), at))));
                }
                new Conditions(
                                pattern,
                                conditions -> with(
                                        rule, at, replaced(alternatives, choice, pattern.withConditions(conditions))),
                                parts)
                        .addAll();
            }
        }
        return parts;
    }

    private static RuleDefinition with(RuleDefinition rule, int position, List<Pattern> alternatives) {
        return rule.withWhen(replaced(rule.when(), position, alternatives));
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> shorter = new ArrayList<>(list);
        shorter.remove(index);
        return shorter;
    }

    private static <T> List<T> replaced(List<T> list, int index, T other) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, other);
        return changed;
    }

    /** Makes the rule of the conditions that one of its patterns shall have. */
    private interface Rebuild {
        RuleDefinition rule(List<Condition> conditions);
    }

    /** Collects the parts of one pattern. */
    private record Conditions(Pattern pattern, Rebuild rebuild, List<Part> parts) {

        void addAll() {
            add(pattern.conditions(), rebuild, !pattern.negated(), false);
        }

        private void add(List<Condition> conditions, Rebuild above, boolean positive, boolean alternatives) {
            for (int i = 0; i < conditions.size(); i++) {
                Condition condition = conditions.get(i);
                int at = i;
                boolean alone = conditions.size() == 1 && (alternatives || pattern.negated());
                if (!isGuard(condition) && !alone) {
                    RuleDefinition without = above.rule(without(conditions, i));
                    parts.add(new Part(
                            condition.toString(), condition.place(), positive != alternatives, alternatives, without));
                }
                if (condition instanceof Condition.Any any) {
                    add(
                            any.conditions(),
                            inner -> above.rule(replaced(conditions, at, joined(any, inner))),
                            positive,
                            true);
                } else if (condition instanceof Condition.All all) {
                    add(
                            all.conditions(),
                            inner -> above.rule(replaced(conditions, at, joined(all, inner))),
                            positive,
                            false);
                }
            }
        }

        private static Condition joined(Condition.Any any, List<Condition> conditions) {
            return new Condition.Any(conditions, any.place());
        }

        private static Condition joined(Condition.All all, List<Condition> conditions) {
            return new Condition.All(conditions, all.place());
        }

        private static boolean isGuard(Condition condition) {
            return condition instanceof Condition.Comparison comparison
                    && comparison.constants().get(0) == null
                    && comparison.operator() == Operator.UNEQUAL;
        }
    }
}
