package org.postpolicy.rules.engine;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postpolicy.Decision;
import org.postpolicy.EngineSettings;
import org.postpolicy.Periods;
import org.postpolicy.Submission;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Concern;
import org.postpolicy.facts.Post;
import org.postpolicy.rules.language.Facts;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.pack.Scenario;

/**
 * Runs scenarios with the built-in detectors only, so that they prove the pack and not a host.
 *
 * <p>A scenario that names no time happens on a Monday afternoon, after the policy has come into force.
 */
final class ScenarioRunner {

    private static final Instant USUAL_TIME = Instant.parse("2026-01-05T15:00:00Z");

    /**
     * What a rule sees in a scenario.
     *
     * @param facts the facts
     * @param signals the signals
     * @param concerns the concerns of the pack
     */
    record Scene(Facts facts, List<SeenSignal> signals, List<Concern> concerns) {}

    private final LoadedPack pack;
    private final Validator validator;
    private final Snapshot snapshot;

    ScenarioRunner(LoadedPack pack, Validator validator, Sights sights) {
        this.pack = pack;
        this.validator = validator;
        this.snapshot = new Snapshot(List.of(pack), settings(), validator, sights);
    }

    private EngineSettings settings() {
        return new EngineSettings(
                List.of(pack.id()),
                null,
                List.of(),
                Set.of(),
                null,
                Clock.systemUTC(),
                Periods.unknown(),
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                null,
                null);
    }

    /** Returns what tries submissions on this pack. */
    Rehearsal rehearsal() {
        return new Rehearsal(snapshot, validator);
    }

    List<ScenarioResult> run(Map<String, List<Scenario>> scenarios) {
        List<ScenarioResult> results = new ArrayList<>();
        for (RuleDefinition rule : pack.rules()) {
            for (Scenario scenario : scenarios.getOrDefault(rule.name(), List.of())) {
                results.add(result(rule, scenario));
            }
        }
        return results;
    }

    /** Returns what a rule sees in a scenario, or nothing if its facts are not valid. */
    Optional<Scene> scene(RuleDefinition rule, Scenario scenario) {
        Submission submission = scenario.submission();
        boolean channelAlone = submission.post() == null;
        if (channelAlone != rule.audits()
                || channelAlone && !validator.validate(submission.channel()).isEmpty()
                || !channelAlone && !validator.validate(submission).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(snapshot.scene(submission, now(scenario, submittedAt(scenario)), scenario.periods()));
    }

    /** Returns what a rule sees in a scenario, or nothing if its facts are not valid or the rule is not in force. */
    Optional<PackSight> sight(RuleDefinition rule, Scenario scenario) {
        return scene(rule, scenario)
                .filter(scene -> holds(rule, asOf(scenario)))
                .map(scene -> new PackSight(
                        pack.id(),
                        List.of(rule),
                        Set.of(),
                        scene.facts(),
                        scene.signals().stream().map(SeenSignal::signal).toList(),
                        scene.concerns()));
    }

    private boolean holds(RuleDefinition rule, Instant asOf) {
        return pack.inForceAt(asOf) && pack.holdsAt(rule, asOf);
    }

    private ScenarioResult result(RuleDefinition rule, Scenario scenario) {
        Submission submission = scenario.submission();
        if (!rule.audits() && submission.post() == null) {
            return result(rule, scenario, 0, "it gives no post, and the rule speaks of more than a channel.");
        }
        Optional<String> invalid = rule.audits()
                ? invalid(validator.validate(submission.channel()))
                : invalid(validator.validate(submission));
        if (invalid.isPresent()) {
            return result(rule, scenario, 0, invalid.get());
        }
        Decision decision = rule.audits() ? audit(scenario, submission.channel()) : evaluate(scenario, submission);
        Outcome outcome = new Outcome(rule, decision);
        boolean tooEarlyOrLate = !scenario.expect().silent() && !pack.holdsAt(rule, decision.asOf());
        String failure = tooEarlyOrLate
                ? "the rule does not hold on the day of the scenario, "
                        + decision.asOf().atZone(pack.zone()).toLocalDate() + "."
                : outcome.mismatch(scenario.expect());
        return result(rule, scenario, outcome.evidence(), failure);
    }

    private static ScenarioResult result(RuleDefinition rule, Scenario scenario, int evidence, String failure) {
        return new ScenarioResult(
                rule.name(),
                scenario.name(),
                scenario.place(),
                !scenario.expect().silent(),
                evidence,
                failure);
    }

    private static <T> Optional<String> invalid(Set<ConstraintViolation<T>> violations) {
        return violations.isEmpty()
                ? Optional.empty()
                : Optional.of(violations.stream()
                        .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                        .sorted()
                        .collect(Collectors.joining("; ", "its facts are not valid: ", ".")));
    }

    private Decision evaluate(Scenario scenario, Submission submission) {
        return snapshot.evaluate(submission, now(scenario, submission.post().submittedAt()), scenario.periods());
    }

    private Decision audit(Scenario scenario, Channel channel) {
        return snapshot.audit(channel, now(scenario, null), scenario.periods());
    }

    private static Instant submittedAt(Scenario scenario) {
        Post post = scenario.submission().post();
        return post == null ? null : post.submittedAt();
    }

    private Instant asOf(Scenario scenario) {
        Instant submittedAt = submittedAt(scenario);
        return submittedAt == null ? now(scenario, null) : submittedAt;
    }

    private Instant now(Scenario scenario, Instant submittedAt) {
        if (scenario.now() != null) {
            return scenario.now();
        }
        if (submittedAt != null) {
            return submittedAt;
        }
        Instant inForce = pack.pack().effective() == null
                ? USUAL_TIME
                : pack.pack()
                        .effective()
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
        return inForce.isAfter(USUAL_TIME) ? inForce : USUAL_TIME;
    }
}
