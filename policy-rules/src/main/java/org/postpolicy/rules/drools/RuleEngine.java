package org.postpolicy.rules.drools;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.postpolicy.facts.Concern;
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
    private final LayerNeeds firstLayer;
    private final LayerNeeds secondLayer;
    private final BlockingQueue<KieSession> idle =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    /** Builds the rules; the list at index i is that of pack i. */
    public RuleEngine(List<List<RuleDefinition>> packs) {
        rules = RuleNetwork.of(packs);
        List<RuleDefinition> judging = packs.stream()
                .flatMap(List::stream)
                .filter(rule -> !rule.audits())
                .toList();
        firstLayer = LayerNeeds.of(
                judging.stream().filter(rule -> !rule.secondLayer()).toList());
        secondLayer = LayerNeeds.of(
                judging.stream().filter(RuleDefinition::secondLayer).toList());
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
            List<Match> first =
                    layer(session, views, signals, List.of(), firstLayer, Look.FirstFacts::new, Look.FirstSignal::new);
            if (secondLayer.nothing()) {
                return first;
            }
            List<Match> all = new ArrayList<>(first);
            all.addAll(layer(
                    session,
                    views,
                    signals,
                    concerns.apply(first),
                    secondLayer,
                    Look.SecondFacts::new,
                    Look.SecondSignal::new));
            return all;
        });
    }

    /** Asks the rules that speak of a channel alone. */
    public List<Match> audit(List<View> views) {
        return inSession(session ->
                layer(session, views, List.of(), List.of(), LayerNeeds.FACTS_ALONE, Look.Audit::new, Look.Audit::new));
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
            LayerNeeds needs,
            BiFunction<Situation, SeenSignal, Look> facts,
            BiFunction<Situation, SeenSignal, Look> signal) {
        List<Situation> situations = new ArrayList<>(views.size());
        List<FactHandle> inserted = new ArrayList<>();
        for (View view : views) {
            Situation situation = new Situation(view, signals, concerns);
            situations.add(situation);
            if (needs.facts()) {
                inserted.add(session.insert(facts.apply(situation, null)));
            }
            for (SeenSignal seen : signals) {
                if (needs.signal(seen.signal().kind())) {
                    inserted.add(session.insert(signal.apply(situation, seen)));
                }
            }
        }
        session.fireAllRules();
        inserted.forEach(session::delete);
        List<Match> matches = new ArrayList<>();
        situations.forEach(situation -> addMatches(situation, matches));
        return matches;
    }

    /** A rule speaks once, however many of its variants and signals matched. */
    private static void addMatches(Situation situation, List<Match> matches) {
        Map<RuleDefinition, Spoken> byRule = new IdentityHashMap<>();
        List<Spoken> inOrder = new ArrayList<>(situation.firings().size());
        for (Firing firing : situation.firings()) {
            Spoken spoken = byRule.get(firing.rule().rule());
            if (spoken == null) {
                spoken = new Spoken(firing.rule(), new BitSet());
                byRule.put(firing.rule().rule(), spoken);
                inOrder.add(spoken);
            }
            firing.rule().addEvidence(situation, firing.by(), spoken.evidence());
        }
        for (Spoken spoken : inOrder) {
            matches.add(new Match(
                    spoken.rule().pack(),
                    spoken.rule().rule(),
                    situation.facts(),
                    situation.signalsAt(spoken.evidence())));
        }
    }

    /**
     * A rule that spoke.
     *
     * @param rule one of its variants
     * @param evidence the places of the matched signals among those of the situation
     */
    private record Spoken(FoldedRule rule, BitSet evidence) {}
}
