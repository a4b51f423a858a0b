package org.postpolicy.rules.drools;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.RuleDefinition;

/**
 * What the rules of a layer can match, so that nothing else is shown to Drools.
 *
 * @param facts whether a rule waits for no signal
 * @param anySignal whether a rule waits for a signal of any kind
 * @param kinds the kinds of signal that rules wait for
 */
record LayerNeeds(boolean facts, boolean anySignal, Set<String> kinds) {

    static final LayerNeeds FACTS_ALONE = new LayerNeeds(true, false, Set.of());

    static LayerNeeds of(List<RuleDefinition> rules) {
        boolean facts = false;
        boolean anySignal = false;
        Set<String> kinds = new HashSet<>();
        for (RuleDefinition rule : rules) {
            for (List<Pattern> variant : rule.variants()) {
                List<Pattern> signals = variant.stream()
                        .filter(pattern -> pattern.fact() == FactType.SIGNAL && !pattern.negated())
                        .toList();
                facts |= signals.isEmpty();
                for (Pattern signal : signals) {
                    anySignal |= signal.oneOf("kind").isEmpty();
                    signal.oneOf("kind").ifPresent(named -> named.forEach(kind -> kinds.add((String) kind)));
                }
            }
        }
        return new LayerNeeds(facts, anySignal, kinds);
    }

    boolean nothing() {
        return !facts && !anySignal && kinds.isEmpty();
    }

    boolean signal(String kind) {
        return anySignal || kinds.contains(kind);
    }
}
