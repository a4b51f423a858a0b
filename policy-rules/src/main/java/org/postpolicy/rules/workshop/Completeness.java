package org.postpolicy.rules.workshop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.postpolicy.Problem;
import org.postpolicy.facts.Review;
import org.postpolicy.rules.engine.PackTrial;
import org.postpolicy.rules.engine.ScenarioResult;
import org.postpolicy.rules.language.Conclusion;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.pack.ClauseEntry;
import org.postpolicy.rules.pack.PackDocument;
import org.postpolicy.rules.pack.Scenario;

/**
 * Finds what a pack lacks to be complete, beyond being in order: a pack in the making may be in order, and must not be
 * shipped.
 */
public final class Completeness {

    private final PackTrial trial;
    private final PackDocument document;
    private final Map<String, List<ScenarioResult>> results;
    private final Problems problems;

    private Completeness(
            PackTrial trial, PackDocument document, Map<String, List<ScenarioResult>> results, Problems problems) {
        this.trial = trial;
        this.document = document;
        this.results = results;
        this.problems = problems;
    }

    /**
     * Returns everything that a pack lacks; thread-safe.
     *
     * @param packFolder the folder of the pack
     * @return what is not in order, failed scenarios included; or, if nothing is, what is not complete
     */
    public static List<Problem> problems(Path packFolder) {
        PackTrial trial = PackTrial.of(packFolder);
        List<ScenarioResult> results = SilentScenarios.run(trial);
        Problems problems = new Problems();
        problems.addAll(trial.problems());
        results.stream()
                .filter(result -> !result.passed())
                .map(Workshop::problem)
                .forEach(failed -> problems.addAll(List.of(failed)));
        if (problems.isEmpty()) {
            Completeness completeness = of(trial, results, problems);
            completeness.document.clauses().stream()
                    .filter(ClauseEntry::pending)
                    .forEach(completeness::pending);
            completeness.checkProof();
        }
        return problems.list();
    }

    /** Returns what the scenarios of a pack leave unproved; the pack must be in order, and all of them must pass. */
    static List<Problem> unproved(PackTrial trial, List<ScenarioResult> results) {
        Problems problems = new Problems();
        of(trial, results, problems).checkProof();
        return problems.list();
    }

    private static Completeness of(PackTrial trial, List<ScenarioResult> results, Problems problems) {
        Map<String, List<ScenarioResult>> byRule =
                results.stream().collect(Collectors.groupingBy(ScenarioResult::rule));
        return new Completeness(trial, trial.document().orElseThrow(), byRule, problems);
    }

    private void checkProof() {
        Set<String> textKinds = trial.textKinds();
        for (RuleDefinition rule : trial.rules()) {
            checkEvidence(rule);
            if (looksAtText(rule, textKinds)) {
                checkLanguages(rule);
            }
        }
    }

    private void pending(ClauseEntry clause) {
        problems.add(
                ProblemCode.CLAUSE_PENDING,
                clause.place(),
                "The clause " + clause.id() + " is pending: nobody has decided how it is judged.",
                "Write its rules, or say with by-hand why a person must judge it.");
    }

    /** Where every way to speak goes through a signal, each finding must show one; otherwise some scenario must. */
    private void checkEvidence(RuleDefinition rule) {
        if (!(rule.conclusion() instanceof Conclusion.Judge) || rule.patterns().noneMatch(Completeness::findsSignal)) {
            return;
        }
        boolean always =
                rule.variants().stream().allMatch(variant -> variant.stream().anyMatch(Completeness::findsSignal));
        List<ScenarioResult> speaking = results.getOrDefault(rule.name(), List.of()).stream()
                .filter(ScenarioResult::speaks)
                .toList();
        boolean shown = always
                ? speaking.stream().allMatch(result -> result.evidence() > 0)
                : speaking.stream().anyMatch(result -> result.evidence() > 0);
        if (!shown) {
            problems.add(
                    ProblemCode.EVIDENCE_MISSING,
                    rule.place(),
                    "The rule " + rule.name() + " looks at a signal, and no scenario shows evidence of it.",
                    "Write a scenario in which the signal makes the rule speak, or make two rules of it.");
        }
    }

    private static boolean findsSignal(Pattern pattern) {
        return pattern.fact() == FactType.SIGNAL && !pattern.negated();
    }

    private static boolean looksAtText(RuleDefinition rule, Set<String> textKinds) {
        return rule.readsText()
                || rule.patterns()
                        .filter(Completeness::findsSignal)
                        .filter(pattern -> !awaitsPerson(pattern))
                        .anyMatch(pattern -> pattern.oneOf("kind")
                                .map(kinds -> kinds.stream().anyMatch(textKinds::contains))
                                .orElse(true));
    }

    /** What a person has confirmed was seen before, in another rule's scenario. */
    private static boolean awaitsPerson(Pattern pattern) {
        return pattern.oneOf("review").map(List.of(Review.CONFIRMED)::equals).orElse(false);
    }

    private void checkLanguages(RuleDefinition rule) {
        List<String> spoken = document.scenarios().get(rule.name()).stream()
                .filter(scenario -> !scenario.expect().silent())
                .map(this::languageOf)
                .toList();
        List<String> missing = new ArrayList<>(document.header().languages());
        missing.removeAll(spoken);
        for (String language : missing) {
            Place place = document.scenarios().get(rule.name()).get(0).place();
            problems.add(
                    ProblemCode.LANGUAGE_UNTRIED,
                    Place.of(place.file()),
                    "The rule " + rule.name() + " looks at text, and speaks in no scenario whose post is in \""
                            + language + "\".",
                    "Write a scenario in that language, with language: " + language + " under \"post\".");
        }
    }

    /** A post that names no language is in the first of the pack. */
    private String languageOf(Scenario scenario) {
        String tag = scenario.submission().post() == null
                ? null
                : scenario.submission().post().language();
        return tag == null
                ? document.header().languages().get(0)
                : Locale.forLanguageTag(tag).getLanguage();
    }
}
