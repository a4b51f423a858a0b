package org.postpolicy.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postpolicy.Problem;
import org.postpolicy.rules.analysis.Analysis;
import org.postpolicy.rules.analysis.Answer;
import org.postpolicy.rules.analysis.Part;
import org.postpolicy.rules.analysis.Witness;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.RuleDefinition;

/** Finds rules that never speak, conditions that decide nothing, and rules that get in each other's way; used once. */
final class RuleReview {

    private final Analysis analysis;
    private final Analysis.Stage stage;
    private final List<RuleDefinition> rules;
    private final List<Warning> warnings = new ArrayList<>();

    RuleReview(LoadedPack pack, Rehearsal rehearsal) {
        this.rules = pack.rules();
        // A sort may imply its kind; a rule that names both is clearer all the same.
        this.analysis = new Analysis(rules, pack.pack().effective(), pack.zone(), (kind, sort) -> true);
        this.stage = rehearsal::speaking;
    }

    List<Warning> warnings() {
        Map<RuleDefinition, Witness> speaking = new LinkedHashMap<>();
        for (RuleDefinition rule : rules) {
            Answer answer = analysis.ask(List.of(rule), List.of(), stage);
            if (answer.impossible()) {
                never(rule);
            } else {
                parts(rule, answer.witness());
                if (answer.shown()) {
                    speaking.put(rule, answer.witness());
                }
            }
        }
        speaking.forEach((rule, witness) -> {
            Set<RuleDefinition> together = stage.speaking(witness);
            rules.stream()
                    .filter(other -> other != rule && together.contains(other))
                    .forEach(other -> within(rule, other, witness));
        });
        conflicts();
        return warnings;
    }

    private void never(RuleDefinition rule) {
        List<Part> culprits = new Culprits(analysis).of(rule);
        Place place = culprits.isEmpty()
                ? rule.place()
                : culprits.get(culprits.size() - 1).place();
        warn(
                ProblemCode.RULE_NEVER_SPEAKS,
                place,
                "The rule " + rule.name() + " can never speak: " + Culprits.reason(culprits),
                culprits.isEmpty()
                        ? "Correct the dates, or remove the rule."
                        : "Change one of them, or remove the rule.",
                null);
    }

    private void parts(RuleDefinition rule, Witness witness) {
        for (Part part : Part.of(rule)) {
            boolean idle = part.wider()
                    ? analysis.excludes(List.of(part.without()), List.of(rule))
                    : analysis.excludes(List.of(rule), List.of(part.without()));
            if (idle && part.alternative()) {
                warn(
                        ProblemCode.ALTERNATIVE_IDLE,
                        part.place(),
                        "\"" + part.written() + "\" adds nothing to the rule " + rule.name()
                                + ": without it, the rule would speak just as often.",
                        "Correct it, or remove it.",
                        witness);
            } else if (idle) {
                warn(
                        ProblemCode.CONDITION_ALWAYS_TRUE,
                        part.place(),
                        "\"" + part.written() + "\" decides nothing: whenever the rest of the rule " + rule.name()
                                + " is met, so is this.",
                        "Correct it, or remove it.",
                        witness);
            }
        }
    }

    /** Looks at a rule and another one that spoke with it at least once. */
    private void within(RuleDefinition rule, RuleDefinition other, Witness witness) {
        boolean permits = Opposites.permits(rule) && Opposites.weighs(other);
        boolean covered = Opposites.covers(other, rule);
        if (!permits && !covered || !analysis.excludes(List.of(rule), List.of(other))) {
            return;
        }
        if (permits) {
            warn(
                    ProblemCode.PERMISSION_IDLE,
                    rule.place(),
                    "The rule " + rule.name() + " permits what the rule " + other.name()
                            + " holds or rejects every time, so the permission never counts.",
                    "Decide which of the two is meant, and narrow or remove the other.",
                    witness);
        } else if (rules.indexOf(rule) < rules.indexOf(other) || !within(other, rule)) {
            warn(
                    ProblemCode.RULE_COVERED,
                    rule.place(),
                    "The rule " + rule.name() + " says nothing that the rule " + other.name()
                            + " does not say of the same submissions, for the same clause.",
                    "Remove it, or correct its conditions.",
                    witness);
        }
    }

    /** Of two rules that say the same, one is enough to be named. */
    private boolean within(RuleDefinition rule, RuleDefinition other) {
        return Opposites.covers(other, rule) && analysis.excludes(List.of(rule), List.of(other));
    }

    private void conflicts() {
        for (Opposites.Pair pair : Opposites.among(rules)) {
            Answer answer = analysis.ask(List.of(pair.one(), pair.other()), List.of(), stage);
            if (answer.shown() && Opposites.unlimited(stage.speaking(answer.witness()))) {
                warn(
                        ProblemCode.RULES_CONTRADICT,
                        pair.one().place(),
                        "The rules " + pair.one().name() + " and "
                                + pair.other().name() + " say opposite things of the same submission: " + pair.why()
                                + ".",
                        "Decide which of the two is meant there, and narrow the other.",
                        answer.witness());
            }
        }
    }

    private void warn(ProblemCode code, Place place, String message, String remedy, Witness witness) {
        warnings.add(new Warning(
                new Problem(code.code(), place.file(), place.line(), place.column(), message, remedy), witness));
    }
}
