package org.postpolicy.rules.workshop;

import java.util.List;
import org.postpolicy.Pack;
import org.postpolicy.Problem;

/**
 * What the workshop found in a pack.
 *
 * @param folder the name of its folder
 * @param pack the pack, or null if its files are not in order
 * @param pending the clauses whose rules nobody has written yet
 * @param rules how many rules it has
 * @param problems what is wrong, failed scenarios included
 * @param warnings what is odd though nothing need be wrong; a pack with warnings is sound all the same
 * @param scenarios what came of each scenario
 * @param untried the conditions that the scenarios do not try both ways; empty if that was not asked
 * @param mutants the changes that no scenario notices; empty if that was not asked
 * @param equivalent the changes of which it is proved that no decision can notice them; empty if that was not asked
 */
public record PackReport(
        String folder,
        Pack pack,
        List<String> pending,
        int rules,
        List<Problem> problems,
        List<Warning> warnings,
        List<ScenarioOutcome> scenarios,
        List<Question> untried,
        List<Question> mutants,
        List<Question> equivalent) {

    /** Copies the lists. */
    public PackReport {
        pending = List.copyOf(pending);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        scenarios = List.copyOf(scenarios);
        untried = List.copyOf(untried);
        mutants = List.copyOf(mutants);
        equivalent = List.copyOf(equivalent);
    }

    /** Returns whether nothing is wrong. */
    public boolean sound() {
        return problems.isEmpty();
    }
}
