package org.postpolicy.rules.drools;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import org.postpolicy.facts.Concern;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.Facts;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.language.View;

/** A view of a submission while it is judged: the facts, the signals, the concerns, and the rules that spoke. */
final class Situation {

    private final View view;
    private final List<SeenSignal> signals;
    private final List<List<Concern>> concerns;
    private final List<Firing> firings = new ArrayList<>();

    Situation(View view, List<SeenSignal> signals, List<List<Concern>> concerns) {
        this.view = view;
        this.signals = signals;
        this.concerns = concerns;
    }

    Facts facts() {
        return view.facts();
    }

    boolean judgedBy(int pack) {
        return (view.packs() & 1L << pack) != 0;
    }

    boolean anySignal(int pack, BiPredicate<Object, Facts> test) {
        for (SeenSignal seen : signals) {
            if (seen.seenBy(pack) && test.test(seen.signal(), facts())) {
                return true;
            }
        }
        return false;
    }

    boolean anyConcern(int pack, BiPredicate<Object, Facts> test) {
        for (Concern concern : concerns.get(pack)) {
            if (test.test(concern, facts())) {
                return true;
            }
        }
        return false;
    }

    List<SeenSignal> signals() {
        return signals;
    }

    /** Returns the signals at these places, each once. */
    List<Signal> signalsAt(BitSet places) {
        List<Signal> found = new ArrayList<>(places.cardinality());
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            Signal signal = signals.get(place).signal();
            if (!found.contains(signal)) {
                found.add(signal);
            }
        }
        return found;
    }

    List<Firing> firings() {
        return firings;
    }

    void fired(FoldedRule rule, SeenSignal by) {
        firings.add(new Firing(rule, by));
    }

    /**
     * A variant of a rule that spoke.
     *
     * @param rule the variant
     * @param by the signal on which it is folded, or null
     */
    record Firing(FoldedRule rule, SeenSignal by) {}
}
