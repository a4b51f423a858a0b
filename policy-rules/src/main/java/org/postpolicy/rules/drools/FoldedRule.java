package org.postpolicy.rules.drools;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.postpolicy.rules.language.AttributePath;
import org.postpolicy.rules.language.Condition;
import org.postpolicy.rules.language.ConditionTest;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.Facts;
import org.postpolicy.rules.language.Operator;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.language.SeenSignal;

/**
 * A variant of a rule, folded onto one object.
 *
 * <p>A submission has exactly one post, author, channel and audience, so patterns over them need no join: they become
 * tests of the situation, or of the one signal that the rule waits for first.
 */
final class FoldedRule {

    /**
     * An equality that Drools can look up instead of trying it.
     *
     * @param fact the fact whose attribute is compared
     * @param path the attribute
     * @param constant what it must be
     */
    record Equality(FactType fact, AttributePath path, Object constant) {

        boolean isSignalKind() {
            return fact == FactType.SIGNAL && path.toString().equals("kind");
        }

        String attribute() {
            return fact.ruleName() + "." + path;
        }

        Object read(Look look) {
            return path.read(
                    fact == FactType.SIGNAL
                            ? look.seen().signal()
                            : look.situation().facts().of(fact));
        }
    }

    private final int pack;
    private final RuleDefinition rule;
    private final Pattern first;
    private final List<BiPredicate<Object, Facts>> otherSignals = new ArrayList<>();
    private final List<Equality> equalities = new ArrayList<>();
    private final Map<String, Predicate<Look>> tests = new TreeMap<>();

    FoldedRule(int pack, RuleDefinition rule, List<Pattern> variant) {
        this.pack = pack;
        this.rule = rule;
        this.first = firstSignal(variant).orElse(null);
        if (first != null) {
            fold(first);
        }
        variant.stream().filter(pattern -> pattern != first).forEach(this::fold);
        equalities.sort(Comparator.comparing((Equality equality) -> !equality.isSignalKind())
                .thenComparing(Equality::attribute));
    }

    /** Prefers a pattern that names its kind, because that is looked up. */
    private static Optional<Pattern> firstSignal(List<Pattern> variant) {
        List<Pattern> signals = variant.stream()
                .filter(pattern -> pattern.fact() == FactType.SIGNAL && !pattern.negated())
                .toList();
        return signals.stream()
                .filter(pattern -> pattern.oneOf("kind").isPresent())
                .findFirst()
                .or(() -> signals.stream().findFirst());
    }

    private void fold(Pattern pattern) {
        switch (pattern.fact()) {
            case POST, AUTHOR, CHANNEL, AUDIENCE -> foldSingle(pattern);
            case SIGNAL -> foldSignal(pattern);
            case CONCERN -> {
                BiPredicate<Object, Facts> test = ConditionTest.all(pattern.conditions());
                add(pattern, look -> look.situation().anyConcern(pack, test) != pattern.negated());
            }
        }
    }

    private void foldSingle(Pattern pattern) {
        FactType fact = pattern.fact();
        if (pattern.negated()) {
            BiPredicate<Object, Facts> test = ConditionTest.all(pattern.conditions());
            add(
                    pattern,
                    look -> !test.test(
                            look.situation().facts().of(fact), look.situation().facts()));
            return;
        }
        for (Condition condition : pattern.conjuncts()) {
            if (!foldEquality(fact, condition)) {
                BiPredicate<Object, Facts> test = ConditionTest.of(condition);
                tests.put(
                        fact.ruleName() + " " + condition,
                        look -> test.test(
                                look.situation().facts().of(fact),
                                look.situation().facts()));
            }
        }
    }

    private void foldSignal(Pattern pattern) {
        if (pattern != first) {
            BiPredicate<Object, Facts> test = ConditionTest.all(pattern.conditions());
            add(pattern, look -> look.situation().anySignal(pack, test) != pattern.negated());
            if (!pattern.negated()) {
                otherSignals.add(test);
            }
            return;
        }
        for (Condition condition : pattern.conjuncts()) {
            if (!foldEquality(FactType.SIGNAL, condition)) {
                BiPredicate<Object, Facts> test = ConditionTest.of(condition);
                tests.put(
                        "This signal " + condition,
                        look -> test.test(look.seen().signal(), look.situation().facts()));
            }
        }
    }

    private boolean foldEquality(FactType fact, Condition condition) {
        if (condition instanceof Condition.Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && comparison.constants().get(0) != null) {
            equalities.add(
                    new Equality(fact, comparison.path(), comparison.constants().get(0)));
            return true;
        }
        return false;
    }

    /** Tests of other packs must not be shared, because signals and concerns differ from pack to pack. */
    private void add(Pattern pattern, Predicate<Look> test) {
        tests.put(pack + (pattern.negated() ? " no " : " some ") + pattern.fact() + pattern.conditions(), test);
    }

    /** Returns the equalities in one order for all rules, so that Drools can share them; the kind of the signal first. */
    List<Equality> equalities() {
        return equalities;
    }

    /** Returns the other tests, in the order of a name that equal tests share. */
    Map<String, Predicate<Look>> tests() {
        return tests;
    }

    /** Returns the type of the object onto which the rule is folded. */
    Class<? extends Look> onto() {
        if (rule.audits()) {
            return Look.Audit.class;
        }
        if (rule.secondLayer()) {
            return first == null ? Look.SecondFacts.class : Look.SecondSignal.class;
        }
        return first == null ? Look.FirstFacts.class : Look.FirstSignal.class;
    }

    boolean admits(Look look) {
        return look.situation().judgedBy(pack)
                && (look.seen() == null || look.seen().seenBy(pack));
    }

    int pack() {
        return pack;
    }

    RuleDefinition rule() {
        return rule;
    }

    /** Adds the place of the signal that matched, and those of all that match the rule's other signal patterns. */
    void addEvidence(Situation situation, SeenSignal by, BitSet evidence) {
        if (by == null) {
            return;
        }
        List<SeenSignal> signals = situation.signals();
        for (int place = 0; place < signals.size(); place++) {
            SeenSignal seen = signals.get(place);
            if (seen == by || matchesOther(seen, situation.facts())) {
                evidence.set(place);
            }
        }
    }

    private boolean matchesOther(SeenSignal seen, Facts facts) {
        if (!seen.seenBy(pack)) {
            return false;
        }
        for (BiPredicate<Object, Facts> test : otherSignals) {
            if (test.test(seen.signal(), facts)) {
                return true;
            }
        }
        return false;
    }
}
