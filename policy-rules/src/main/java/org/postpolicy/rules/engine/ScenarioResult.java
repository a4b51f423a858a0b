package org.postpolicy.rules.engine;

import org.postpolicy.rules.language.Place;

/**
 * What came of a scenario.
 *
 * @param rule the rule that it proves
 * @param scenario its name
 * @param place where it stands
 * @param speaks whether it expects the rule to speak
 * @param evidence how many signals the rule's finding showed
 * @param failure why it failed, in a sentence, or null if it passed
 */
public record ScenarioResult(String rule, String scenario, Place place, boolean speaks, int evidence, String failure) {

    /** Returns the same with another reason. */
    public ScenarioResult withFailure(String reason) {
        return new ScenarioResult(rule, scenario, place, speaks, evidence, reason);
    }

    /** Returns whether the scenario passed. */
    public boolean passed() {
        return failure == null;
    }
}
