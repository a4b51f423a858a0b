package org.postpolicy.rules.drools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.postpolicy.facts.Concern;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.drools.Situation.Firing;
import org.postpolicy.rules.language.Match;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.language.View;

/**
 * Runs the rules of several packs with Drools; thread-safe.
 *
 * <p>Sessions are kept and used again, emptied of their facts; one that failed is thrown away.
 */
public final class RuleEngine {

    private final KieBase rules;
    private final boolean secondLayer;
    private final BlockingQueue<KieSession> idle =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    /** Builds the rules; the list at index i is that of pack i. */
    public RuleEngine(List<List<RuleDefinition>> packs) {
        rules = RuleNetwork.of(packs);
        secondLayer = packs.stream().flatMap(List::stream).anyMatch(RuleDefinition::secondLayer);
    }

    /**
     * Asks every rule but those of audits: first those that look at facts and signals, then those that look at concerns.
     *
     * @param views the facts, as the packs see them
     * @param signals the signals
     * @param concerns makes of the matches of the first layer the concerns of each pack
     * @return the rules that spoke, each once
     */
    public List<Match> evaluate(
            List<View> views, List<SeenSignal> signals, Function<List<Match>, List<List<Concern>>> concerns) {
        return inSession(session -> {
            List<Match> first = layer(session, views, signals, List.of(), Look.FirstFacts::new, Look.FirstSignal::new);
            if (!secondLayer) {
                return first;
            }
            List<Match> all = new ArrayList<>(first);
            all.addAll(layer(
                    session, views, signals, concerns.apply(first), Look.SecondFacts::new, Look.SecondSignal::new));
            return all;
        });
    }

    /** Asks the rules that speak of a channel alone. */
    public List<Match> audit(List<View> views) {
        return inSession(session -> layer(session, views, List.of(), List.of(), Look.Audit::new, Look.Audit::new));
    }

    private <T> T inSession(Function<KieSession, T> work) {
        KieSession waiting = idle.poll();
        KieSession session = waiting != null ? waiting : rules.newKieSession();
        boolean sound = false;
        try {
            T result = work.apply(session);
            sound = true;
            return result;
        } finally {
            if (!sound || !idle.offer(session)) {
                session.dispose();
            }
        }
    }

    private static List<Match> layer(
            KieSession session,
            List<View> views,
            List<SeenSignal> signals,
            List<List<Concern>> concerns,
            BiFunction<Situation, SeenSignal, Look> facts,
            BiFunction<Situation, SeenSignal, Look> signal) {
        List<Situation> situations = new ArrayList<>(views.size());
        List<FactHandle> inserted = new ArrayList<>();
        for (View view : views) {
            Situation situation = new Situation(view, signals, concerns);
            situations.add(situation);
            inserted.add(session.insert(facts.apply(situation, null)));
            for (SeenSignal seen : signals) {
                inserted.add(session.insert(signal.apply(situation, seen)));
            }
        }
        session.fireAllRules();
        inserted.forEach(session::delete);
        return situations.stream().flatMap(RuleEngine::matches).toList();
    }

    private static Stream<Match> matches(Situation situation) {
        Map<FoldedRule, Set<Signal>> byRule = new LinkedHashMap<>();
        Map<Object, FoldedRule> oneOfRule = new LinkedHashMap<>();
        for (Firing firing : situation.firings()) {
            FoldedRule folded = firing.rule();
            FoldedRule kept = oneOfRule.computeIfAbsent(
                    List.of(folded.pack(), folded.rule().name()), key -> folded);
            folded.addEvidence(situation, firing.by(), byRule.computeIfAbsent(kept, key -> new LinkedHashSet<>()));
        }
        return byRule.entrySet().stream()
                .map(spoke -> new Match(
                        spoke.getKey().pack(),
                        spoke.getKey().rule(),
                        situation.facts(),
                        inGivenOrder(situation, spoke.getValue())));
    }

    private static List<Signal> inGivenOrder(Situation situation, Set<Signal> evidence) {
        return situation.signals().stream()
                .map(SeenSignal::signal)
                .filter(evidence::contains)
                .distinct()
                .toList();
    }
}
