package org.postpolicy.rules.workshop;

import java.util.List;
import java.util.Optional;
import org.postpolicy.rules.engine.PackTrial;
import org.postpolicy.rules.engine.ScenarioResult;
import org.postpolicy.rules.workshop.RuleTrace.Wanting;

/** Says of a scenario in which a rule should speak, and stays silent, what the rule was waiting for. */
final class SilentScenarios {

    private static final String NOT = "not ";

    private SilentScenarios() {}

    /** Runs the scenarios of a pack; none if something is wrong with it. */
    static List<ScenarioResult> run(PackTrial trial) {
        return trial.run().stream()
                .map(result -> result.passed() || !result.speaks() ? result : explained(trial, result))
                .toList();
    }

    private static ScenarioResult explained(PackTrial trial, ScenarioResult failed) {
        return trial.sight(failed)
                .flatMap(sight -> new RuleTrace(sight.rules().get(0), sight).wanting())
                .map(wanting -> failed.withFailure(failed.failure() + " " + sentence(wanting)))
                .orElse(failed);
    }

    private static String sentence(Wanting wanting) {
        Reason reason = wanting.reason();
        boolean negated = reason.condition().startsWith(NOT);
        String condition = negated ? reason.condition().substring(NOT.length()) : reason.condition();
        String pattern = (negated ? NOT : "") + reason.fact() + "( " + condition + " )";
        Optional<String> found = Optional.ofNullable(reason.found());
        return switch (wanting.want()) {
            case FACT, OTHER_SIGNAL ->
                "Only one thing is wanting: " + pattern + ", and here it is " + found.orElse("nothing on record") + ".";
            case ABSENCE ->
                "Only one thing stands in the way: " + pattern
                        + found.map(there -> ", and here is " + there).orElse("") + ".";
            case SIGNAL -> "Only one thing is wanting: " + pattern + ", and nothing of the kind is there.";
        };
    }
}
