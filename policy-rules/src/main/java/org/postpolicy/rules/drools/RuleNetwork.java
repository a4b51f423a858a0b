package org.postpolicy.rules.drools;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.postpolicy.rules.drools.FoldedRule.Equality;
import org.postpolicy.rules.language.Condition;
import org.postpolicy.rules.language.Condition.Comparison;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.Operator;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.RuleDefinition;

/** Builds checked rules into Drools' executable model, in memory; nothing is generated or compiled. */
final class RuleNetwork {

    private final Map<String, Integer> indexes = new HashMap<>();
    private final ModelImpl model = new ModelImpl();

    private RuleNetwork() {}

    /** Builds the rules of all packs; the list at index i is that of pack i. */
    static KieBase of(List<List<RuleDefinition>> packs) {
        RuleNetwork network = new RuleNetwork();
        for (int pack = 0; pack < packs.size(); pack++) {
            for (RuleDefinition definition : packs.get(pack)) {
                int variant = 0;
                for (List<Pattern> written : definition.variants()) {
                    for (List<Pattern> patterns : oneKindEach(written)) {
                        network.add(new FoldedRule(pack, definition, patterns), variant++);
                    }
                }
            }
        }
        return KieBaseBuilder.createKieBaseFromModel((Model) network.model);
    }

    /** Makes of {@code kind in ( … )} a variant for each kind, because an equality is looked up and a list is tried. */
    private static List<List<Pattern>> oneKindEach(List<Pattern> variant) {
        for (int i = 0; i < variant.size(); i++) {
            Pattern pattern = variant.get(i);
            Optional<Comparison> list = pattern.negated() ? Optional.empty() : kinds(pattern);
            if (list.isPresent()) {
                int place = i;
                return list.get().constants().stream()
                        .map(kind -> with(variant, place, list.get(), kind))
                        .toList();
            }
        }
        return List.of(variant);
    }

    private static Optional<Comparison> kinds(Pattern pattern) {
        return pattern.fact() != FactType.SIGNAL
                ? Optional.empty()
                : pattern.conditions().stream()
                        .filter(Comparison.class::isInstance)
                        .map(Comparison.class::cast)
                        .filter(comparison -> comparison.operator() == Operator.IN
                                && comparison.path().toString().equals("kind"))
                        .findFirst();
    }

    private static List<Pattern> with(List<Pattern> variant, int place, Comparison list, Object kind) {
        Pattern pattern = variant.get(place);
        Condition one = new Comparison(list.path(), Operator.EQUAL, List.of(kind), list.place());
        List<Condition> conditions = pattern.conditions().stream()
                .map(condition -> condition == list ? one : condition)
                .toList();
        List<Pattern> patterns = new ArrayList<>(variant);
        patterns.set(place, new Pattern(pattern.fact(), false, conditions, pattern.place()));
        return patterns;
    }

    private void add(FoldedRule folded, int variant) {
        add(folded, folded.onto(), variant);
    }

    /** Asks for the kind of the signal, then for the pack, so that a view costs no more than the rules of its packs. */
    private <T extends Look> void add(FoldedRule folded, Class<T> onto, int variant) {
        Variable<T> look = declarationOf(onto);
        PatternDef<T> pattern = pattern(look);
        List<Equality> equalities = folded.equalities();
        int kinds = !equalities.isEmpty() && equalities.get(0).isSignalKind() ? 1 : 0;
        equalities.subList(0, kinds).forEach(kind -> equal(pattern, onto, kind));
        pattern.expr("pack " + folded.pack(), folded::admits);
        equalities.subList(kinds, equalities.size()).forEach(equality -> equal(pattern, onto, equality));
        folded.tests().forEach((name, test) -> pattern.expr(name, test::test));
        String name = folded.rule().name() + "#" + variant;
        model.addRule(rule("pack" + folded.pack(), name)
                .build(pattern, on(look).execute(found -> found.situation().fired(folded, found.seen()))));
    }

    /** Drools needs the same index number for the same attribute of the same type. */
    @SuppressWarnings("unchecked")
    private <T extends Look> void equal(PatternDef<T> pattern, Class<T> onto, Equality equality) {
        String attribute = onto.getSimpleName() + " " + equality.attribute();
        int index = indexes.computeIfAbsent(attribute, key -> indexes.size());
        Function1<T, Object> read = equality::read;
        Class<Object> type = (Class<Object>) equality.path().last().type();
        Object constant = equality.constant();
        pattern.expr(
                equality.attribute() + " == " + constant,
                look -> constant.equals(equality.read(look)),
                alphaIndexedBy(type, ConstraintType.EQUAL, index, read, constant));
    }
}
