package org.postpolicy.rules.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postpolicy.rules.analysis.Analysis;
import org.postpolicy.rules.analysis.Answer;
import org.postpolicy.rules.analysis.Part;
import org.postpolicy.rules.analysis.Witness;
import org.postpolicy.rules.language.KnownSignals;
import org.postpolicy.rules.language.RuleDefinition;

/** Thinks out submissions that reach every change between two versions of a pack; used once. */
final class Reach {

    private static final String FORMERLY = " spoke formerly";
    private static final String NOW = " speaks now";

    private final LoadedPack before;
    private final LoadedPack after;
    private final Rehearsal former;
    private final Rehearsal later;
    private final KnownSignals signals;
    private final Analysis analysis;
    private final Map<Map<String, Object>, Reached> found = new LinkedHashMap<>();

    Reach(LoadedPack before, LoadedPack after, Rehearsal former, Rehearsal later) {
        this.before = before;
        this.after = after;
        this.former = former;
        this.later = later;
        List<RuleDefinition> both =
                Stream.concat(before.rules().stream(), after.rules().stream()).toList();
        this.signals = KnownSignals.with(
                Stream.concat(before.words().stream(), after.words().stream()).toList());
        this.analysis = new Analysis(both, earliest(), after.zone(), signals::allows);
    }

    /** A version without a date was always in force. */
    private LocalDate earliest() {
        LocalDate one = before.pack().effective();
        LocalDate other = after.pack().effective();
        return one == null || other == null ? null : one.isBefore(other) ? one : other;
    }

    List<Reached> all(List<RuleChange> rules, List<PhraseChange> phrases) {
        for (RuleChange change : rules) {
            if (change.before() != null && change.after() != null) {
                changed(change.before(), change.after());
            } else if (change.after() != null) {
                look(List.of(change.after()), List.of(), change.name() + NOW);
            } else {
                look(List.of(change.before()), List.of(), change.name() + FORMERLY);
            }
        }
        phrases.forEach(this::phrase);
        begins();
        return List.copyOf(found.values());
    }

    private void changed(RuleDefinition one, RuleDefinition other) {
        parts(one, other);
        parts(other, one);
        look(List.of(one), List.of(other), one.name() + FORMERLY);
        look(List.of(other), List.of(one), one.name() + NOW);
        if (!one.conclusion().equals(other.conclusion()) || !one.clauses().equals(other.clauses())) {
            look(List.of(one, other), List.of(), one.name() + " says something else");
        }
    }

    /** Looks for each part that only one version has for a submission on which just this part decides. */
    private void parts(RuleDefinition rule, RuleDefinition other) {
        Set<String> there = Part.of(other).stream().map(Part::written).collect(Collectors.toSet());
        for (Part part : Part.of(rule)) {
            if (!there.contains(part.written()) && part.wider()) {
                look(List.of(other, part.without()), List.of(rule), "\"" + part.written() + "\" in " + rule.name());
            } else if (!there.contains(part.written())) {
                look(List.of(rule), List.of(other, part.without()), "\"" + part.written() + "\" in " + rule.name());
            }
        }
    }

    private void look(List<RuleDefinition> speaking, List<RuleDefinition> silent, String why) {
        boolean mixed = speaking.stream().map(RuleDefinition::audits).distinct().count() > 1;
        Answer answer = mixed ? null : analysis.ask(speaking, silent, witness -> spoke(witness, speaking));
        if (answer != null && answer.shown()) {
            found.putIfAbsent(answer.witness().scenario(), new Reached(why, answer.witness()));
        }
    }

    /** A rule that stands in neither version is a help in thinking, and cannot be tried. */
    private Set<RuleDefinition> spoke(Witness witness, List<RuleDefinition> speaking) {
        Set<RuleDefinition> spoke = Collections.newSetFromMap(new IdentityHashMap<>());
        spoke.addAll(former.speaking(witness));
        spoke.addAll(later.speaking(witness));
        Set<RuleDefinition> real = Collections.newSetFromMap(new IdentityHashMap<>());
        real.addAll(before.rules());
        real.addAll(after.rules());
        boolean any = former.submission(witness).isPresent();
        speaking.stream().filter(rule -> any && !real.contains(rule)).forEach(spoke::add);
        return spoke;
    }

    /** Puts a phrase into the text of submissions of which the rules that wait for its signal would speak. */
    private void phrase(PhraseChange phrase) {
        Set<RuleDefinition> waiting = new LinkedHashSet<>();
        Stream.concat(before.rules().stream(), after.rules().stream())
                .filter(rule -> WordMutants.waitsFor(rule, phrase.kind(), signals))
                .forEach(waiting::add);
        for (RuleDefinition rule : waiting) {
            Answer answer = analysis.ask(List.of(rule), List.of(), witness -> spoke(witness, List.of()));
            if (answer.shown()) {
                Witness written = answer.witness().inWords(phrase.kind(), phrase.text(), phrase.language());
                found.putIfAbsent(
                        written.scenario(),
                        new Reached("\"" + phrase.words() + "\" of " + phrase.kind() + " in " + rule.name(), written));
            }
        }
    }

    /** Where the versions come into force on different days, takes the day before and the day after. */
    private void begins() {
        LocalDate one = before.pack().effective();
        LocalDate other = after.pack().effective();
        if (!Objects.equals(one, other)) {
            Stream<RuleDefinition> rules = Stream.concat(before.rules().stream(), after.rules().stream());
            rules.map(rule -> analysis.ask(List.of(rule), List.of(), witness -> spoke(witness, List.of())))
                    .filter(Answer::shown)
                    .findFirst()
                    .ifPresent(answer -> Stream.of(one, other)
                            .filter(Objects::nonNull)
                            .flatMap(day -> Stream.of(day.minusDays(1), day.plusDays(1)))
                            .map(day -> answer.witness().on(day, after.zone()))
                            .forEach(moved -> found.putIfAbsent(
                                    moved.scenario(), new Reached("the day on which the policy begins", moved))));
        }
    }
}
