package org.postpolicy.rules.engine;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postpolicy.rules.analysis.Analysis;
import org.postpolicy.rules.analysis.Answer;
import org.postpolicy.rules.analysis.Witness;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.KnownSignals;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.pack.Scenario;

/** Finds the changes to a pack that none of its scenarios notices, and what can be said of them. */
record Survivors(LoadedPack pack, Map<String, List<Scenario>> scenarios, Validator validator, Sights sights) {

    List<Survivor> all() {
        List<Survivor> survivors = new ArrayList<>();
        Rehearsal former = runner(pack).rehearsal();
        for (RuleDefinition rule : pack.rules()) {
            for (Mutant mutant : Mutants.of(rule)) {
                ScenarioRunner runner = runner(pack.withRules(with(rule, mutant.rule())));
                if (passes(runner, List.of(rule))) {
                    survivors.add(survivor(rule, mutant, former, runner.rehearsal()));
                }
            }
        }
        WordMutants.of(pack).forEach(words -> {
            List<RuleDefinition> waiting = words.waiting();
            if (passes(runner(pack.withWords(words.lists())), waiting)) {
                survivors.add(new Survivor(words.mutant(), false, false, null));
            }
        });
        return survivors;
    }

    private ScenarioRunner runner(LoadedPack changed) {
        return new ScenarioRunner(changed, validator, sights);
    }

    private List<RuleDefinition> with(RuleDefinition rule, RuleDefinition changed) {
        return pack.rules().stream()
                .map(other -> other == rule ? changed : other)
                .toList();
    }

    private boolean passes(ScenarioRunner runner, List<RuleDefinition> rules) {
        Map<String, List<Scenario>> asked = new LinkedHashMap<>();
        rules.forEach(rule -> asked.put(rule.name(), scenarios.getOrDefault(rule.name(), List.of())));
        return runner.run(asked).stream().allMatch(ScenarioResult::passed);
    }

    private Survivor survivor(RuleDefinition rule, Mutant mutant, Rehearsal former, Rehearsal changed) {
        RuleDefinition other = mutant.rule();
        if (!other.conclusion().equals(rule.conclusion())) {
            return new Survivor(mutant, false, false, null);
        }
        List<RuleDefinition> rules = new ArrayList<>(pack.rules());
        rules.add(other);
        Analysis analysis =
                new Analysis(rules, pack.pack().effective(), pack.zone(), KnownSignals.with(pack.words())::allows);
        if (analysis.excludes(List.of(whereItCounts(other)), List.of(rule))
                && analysis.excludes(List.of(whereItCounts(rule)), List.of(other))) {
            return new Survivor(mutant, true, false, null);
        }
        Analysis.Stage both = witness -> spoke(witness, former, changed);
        Answer more = analysis.ask(List.of(other), silent(rule), both);
        Answer less = more.shown() ? more : analysis.ask(List.of(rule), silent(other), both);
        return new Survivor(mutant, false, !more.shown(), less.witness());
    }

    /** A permission is shown only where nothing holds or rejects. */
    private List<RuleDefinition> silent(RuleDefinition rule) {
        List<RuleDefinition> silent = new ArrayList<>(List.of(rule));
        pack.rules().stream()
                .filter(other -> Opposites.permits(rule) && Opposites.weighs(other) && !other.secondLayer())
                .forEach(silent::add);
        return silent;
    }

    private static Set<RuleDefinition> spoke(Witness witness, Rehearsal former, Rehearsal changed) {
        Set<RuleDefinition> spoke = Collections.newSetFromMap(new IdentityHashMap<>());
        spoke.addAll(former.speaking(witness));
        spoke.addAll(changed.speaking(witness));
        return spoke;
    }

    /** A permission is reported only where nothing holds or rejects, so it makes no difference anywhere else. */
    private static RuleDefinition whereItCounts(RuleDefinition rule) {
        if (!Opposites.permits(rule) || rule.audits()) {
            return rule;
        }
        List<List<Pattern>> when = new ArrayList<>(rule.when());
        when.add(List.of(new Pattern(FactType.CONCERN, true, List.of(), rule.place())));
        return rule.withWhen(when);
    }
}
