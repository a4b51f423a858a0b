package org.postpolicy.rules.workshop;

/**
 * What came of a scenario.
 *
 * @param rule the rule that it proves
 * @param name its name
 * @param file the file in which it stands
 * @param line the line at which it begins
 * @param speaks whether it expects the rule to speak
 * @param failure why it failed, in a sentence, or null if it passed
 */
public record ScenarioOutcome(String rule, String name, String file, int line, boolean speaks, String failure) {

    /** Returns whether the scenario passed. */
    public boolean passed() {
        return failure == null;
    }
}
