package org.postpolicy.rules.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.postpolicy.rules.analysis.Witness;
import org.postpolicy.rules.language.Conclusion;

/**
 * A change that no scenario notices.
 *
 * @param mutant the change
 * @param equivalent whether it is proved that no decision can ever notice it
 * @param speaks whether the rule speaks of the witness as it is, and would not after the change, or the other way round
 * @param witness a submission by which a scenario could notice it, which has been tried; or null if none is known
 */
public record Survivor(Mutant mutant, boolean equivalent, boolean speaks, Witness witness) {

    /** Returns the scenario that would notice the change, without its name; or nothing if none is known. */
    public Map<String, Object> scenario() {
        Map<String, Object> scenario = new LinkedHashMap<>();
        if (witness != null) {
            scenario.putAll(witness.scenario());
            scenario.put("expect", speaks ? expected() : "silent");
        }
        return scenario;
    }

    private Map<String, Object> expected() {
        Conclusion conclusion = mutant.rule().conclusion();
        if (conclusion instanceof Conclusion.Judge judge) {
            return Map.of("verdict", judge.verdict().name());
        }
        return conclusion instanceof Conclusion.Cap cap
                ? Map.of("limit", cap.verdict().name())
                : Map.of("obligation", ((Conclusion.Oblige) conclusion).kind());
    }
}
