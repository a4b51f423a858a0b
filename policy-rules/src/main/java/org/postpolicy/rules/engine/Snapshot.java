package org.postpolicy.rules.engine;

import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postpolicy.Decision;
import org.postpolicy.EngineSettings;
import org.postpolicy.PackDecision;
import org.postpolicy.Periods;
import org.postpolicy.Submission;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Concern;
import org.postpolicy.rules.drools.RuleEngine;
import org.postpolicy.rules.language.Facts;
import org.postpolicy.rules.language.Match;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.language.View;
import org.postpolicy.rules.language.WordList;

/** The packs that judge at one moment, ready to be asked; immutable and thread-safe. */
final class Snapshot {

    private final List<LoadedPack> packs;
    private final EngineSettings settings;
    private final Validator validator;
    private final RuleEngine rules;
    private final WantedKinds wanted;
    private final SignalSight sight;
    private final Decisions decisions;

    Snapshot(List<LoadedPack> packs, EngineSettings settings, Validator validator, Sights sights) {
        this.packs = List.copyOf(packs);
        this.settings = settings;
        this.validator = validator;
        this.rules = new RuleEngine(packs.stream().map(LoadedPack::rules).toList());
        this.wanted = WantedKinds.of(packs, settings.detectors());
        List<List<WordList>> words = packs.stream().map(LoadedPack::words).toList();
        HostDetectors detectors = new HostDetectors(wanted.asked(), settings, validator);
        this.sight = new SignalSight(sights.of(wanted.all(), words), detectors, settings);
        this.decisions = new Decisions(this.packs, settings.shadowClauses());
    }

    /** Returns what knows whether facts are in order. */
    Validator validator() {
        return validator;
    }

    List<LoadedPack> packs() {
        return packs;
    }

    /** Returns what a host should know of its detectors. */
    List<String> warnings() {
        return wanted.warnings();
    }

    Decision evaluate(Submission submission) {
        return evaluate(submission, settings.clock().instant(), settings.periods());
    }

    /** Judges by another clock and other periods than the host's. */
    Decision evaluate(Submission submission, Instant now, Periods periods) {
        Instant asOf = asOf(submission, now);
        Problems problems = new Problems();
        List<Match> matches = matches(submission, new Computing(now, asOf, periods), problems);
        return decision(asOf, inForce(asOf), matches, problems);
    }

    private List<Match> matches(Submission submission, Computing computing, Problems problems) {
        long judging = inForce(computing.asOf());
        List<SeenSignal> signals = judging == 0 ? List.of() : sight.of(submission, problems);
        try {
            List<View> views = Views.of(submission, packs, judging, computing);
            return rules.evaluate(views, signals, first -> decisions.concerns(first, computing.asOf()));
        } catch (RuntimeException | StackOverflowError failure) {
            Failures.log("The rules failed.", failure);
            problems.add(
                    ProblemCode.RULES_FAILED,
                    Place.of("rules"),
                    "The rules failed: " + Failures.nameOf(failure) + ".",
                    "Let a person judge the post, and report the failure.");
            return List.of();
        }
    }

    private static Instant asOf(Submission submission, Instant now) {
        boolean undated = submission.post() == null || submission.post().submittedAt() == null;
        return undated ? now : submission.post().submittedAt();
    }

    /** Returns the rules that speak, even those that then do not count; of a channel alone if there is no post. */
    Set<RuleDefinition> speaking(Submission submission, Instant now, Periods periods) {
        Instant asOf = asOf(submission, now);
        Computing computing = new Computing(now, asOf, periods);
        Problems problems = new Problems();
        List<Match> matches = submission.post() == null
                ? rules.audit(views(submission.channel(), computing))
                : matches(submission, computing, problems);
        Set<RuleDefinition> speaking = Collections.newSetFromMap(new IdentityHashMap<>());
        matches.stream()
                .filter(match -> problems.isEmpty() && packs.get(match.pack()).holdsAt(match.rule(), asOf))
                .forEach(match -> speaking.add(match.rule()));
        return speaking;
    }

    Decision audit(Channel channel) {
        return audit(channel, settings.clock().instant(), settings.periods());
    }

    /** Looks at a channel by another clock and other periods than the host's. */
    Decision audit(Channel channel, Instant now, Periods periods) {
        Computing computing = new Computing(now, now, periods);
        return decision(now, inForce(now), rules.audit(views(channel, computing)), new Problems());
    }

    private List<View> views(Channel channel, Computing computing) {
        long judging = inForce(computing.asOf());
        List<View> views = new ArrayList<>();
        for (int i = 0; i < packs.size(); i++) {
            if ((judging & 1L << i) != 0) {
                Channel seen = Views.channel(channel, packs.get(i), computing);
                views.add(new View(new Facts(null, null, seen, null), 1L << i));
            }
        }
        return views;
    }

    /** Returns what the rules of the first pack see; for scenarios, which have one pack only. */
    ScenarioRunner.Scene scene(Submission submission, Instant now, Periods periods) {
        Instant asOf = asOf(submission, now);
        Computing computing = new Computing(now, asOf, periods);
        if (submission.post() == null) {
            Channel seen = Views.channel(submission.channel(), packs.get(0), computing);
            return new ScenarioRunner.Scene(new Facts(null, null, seen, null), List.of(), List.of());
        }
        List<SeenSignal> signals = sight.of(submission, new Problems());
        View view = Views.of(submission, packs, 1, computing).get(0);
        List<Concern> concerns = new ArrayList<>();
        rules.evaluate(List.of(view), signals, first -> {
            List<List<Concern>> all = decisions.concerns(first, asOf);
            concerns.addAll(all.get(0));
            return all;
        });
        return new ScenarioRunner.Scene(view.facts(), signals, concerns);
    }

    /** Returns what each pack that is in force sees of a submission. */
    List<PackSight> sights(Submission submission) {
        Instant now = settings.clock().instant();
        Instant asOf = submission.post().submittedAt() == null
                ? now
                : submission.post().submittedAt();
        List<SeenSignal> signals = sight.of(submission, new Problems());
        List<View> views = Views.of(submission, packs, inForce(asOf), new Computing(now, asOf, settings.periods()));
        List<List<Concern>> concerns = new ArrayList<>();
        List<Match> matches = rules.evaluate(views, signals, first -> {
            concerns.addAll(decisions.concerns(first, asOf));
            return concerns;
        });
        List<PackSight> sights = new ArrayList<>();
        for (int i = 0; i < packs.size(); i++) {
            long bit = 1L << i;
            int pack = i;
            views.stream()
                    .filter(view -> (view.packs() & bit) != 0)
                    .map(view -> sight(pack, asOf, view.facts(), signals, concerns, matches))
                    .forEach(sights::add);
        }
        return sights;
    }

    private PackSight sight(
            int index,
            Instant asOf,
            Facts facts,
            List<SeenSignal> signals,
            List<List<Concern>> concerns,
            List<Match> matches) {
        LoadedPack pack = packs.get(index);
        return new PackSight(
                pack.id(),
                pack.rules().stream()
                        .filter(rule -> !rule.audits() && pack.holdsAt(rule, asOf))
                        .toList(),
                matches.stream()
                        .filter(match -> match.pack() == index && pack.holdsAt(match.rule(), asOf))
                        .map(match -> match.rule().name())
                        .collect(Collectors.toSet()),
                facts,
                signals.stream()
                        .filter(seen -> seen.seenBy(index))
                        .map(SeenSignal::signal)
                        .toList(),
                concerns.isEmpty() ? List.of() : concerns.get(index));
    }

    private Decision decision(Instant asOf, long judging, List<Match> matches, Problems problems) {
        List<PackDecision> said = IntStream.range(0, packs.size())
                .mapToObj(pack -> decisions.of(pack, (judging & 1L << pack) != 0, matches, asOf))
                .toList();
        return new Decision(asOf, said, problems.list());
    }

    private long inForce(Instant asOf) {
        long judging = 0;
        for (int i = 0; i < packs.size(); i++) {
            judging |= packs.get(i).inForceAt(asOf) ? 1L << i : 0;
        }
        return judging;
    }
}
