package org.postpolicy.rules.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.postpolicy.Decision;
import org.postpolicy.EngineSettings;
import org.postpolicy.Finding;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Problem;
import org.postpolicy.Submission;
import org.postpolicy.Text;
import org.postpolicy.facts.Channel;
import org.postpolicy.rules.engine.JudgingEngine;
import org.postpolicy.rules.engine.PackSight;
import org.postpolicy.rules.language.Conclusion;
import org.postpolicy.rules.language.Exposure;
import org.postpolicy.rules.language.RuleDefinition;

/**
 * Explains decisions: which rules spoke and by which facts, which nearly did, and what would make the post acceptable.
 *
 * <p>Immutable and thread-safe. Explaining judges changed copies of a submission, up to some thousands, and is meant for
 * a person who waits for the answer, not for every post.
 */
public final class Explainer {

    /** Who reads an explanation. */
    public enum Reader {
        /** Staff see all of it. */
        STAFF,
        /** The public sees of each rule what the rule lets it see with {@code @explain}. */
        PUBLIC
    }

    private static final Comparator<NearRule> TELLING = Comparator.comparing(NearRule::want);

    private final JudgingEngine engine;

    /**
     * Makes an explainer of an engine's decisions.
     *
     * @param engine the engine, with the packs, detectors and clock by which it judges
     * @throws IllegalArgumentException if the engine is not one of this library's
     */
    public Explainer(PolicyEngine engine) {
        if (!(engine instanceof JudgingEngine judging)) {
            throw new IllegalArgumentException("Only decisions of an engine of this library can be explained, not of "
                    + engine.getClass().getName() + ".");
        }
        this.engine = judging;
    }

    /**
     * Opens an engine whose decisions are only to be explained: it loads packs whose scenarios fail, too, because a
     * failing scenario is what somebody wants explained. Never publish anything by it.
     *
     * @param settings what is chosen about the engine
     * @param failing is told of the scenarios that fail, if there are any
     * @return the engine
     * @throws org.postpolicy.PolicyException if a pack cannot be loaded for another reason, with every problem
     */
    public static PolicyEngine open(EngineSettings settings, Consumer<List<Problem>> failing) {
        return new JudgingEngine(settings, Objects.requireNonNull(failing, "failing"));
    }

    /**
     * Explains the decision on a submission.
     *
     * @param submission the submission
     * @param reader who reads the explanation
     * @param channels other channels to which the post could go; may be empty
     * @return the explanation
     * @throws jakarta.validation.ConstraintViolationException if the facts are not valid
     */
    public Explanation explain(Submission submission, Reader reader, List<Channel> channels) {
        Decision decision = engine.evaluate(submission);
        List<PackSight> sights = engine.sights(submission);
        boolean hidden = reader == Reader.PUBLIC && anyHidden(decision, sights);
        SmallestChanges changes =
                new SmallestChanges(submission, Edits.of(submission, decision, channels), engine::evaluate);
        if (!hidden) {
            changes.search(decision.verdict());
        }
        return new Explanation(
                decision.verdict(),
                decision.complete(),
                spoke(decision, sights, reader),
                nearly(sights, reader),
                changes.found(),
                changes.tried(),
                changes.searchedAll() && !hidden);
    }

    private static boolean anyHidden(Decision decision, List<PackSight> sights) {
        Set<String> findings = decision.findings().stream().map(Explainer::key).collect(Collectors.toSet());
        return sights.stream()
                .anyMatch(sight -> sight.rules().stream()
                        .filter(rule -> rule.exposure() == Exposure.NOTHING)
                        .anyMatch(rule -> findings.contains(key(sight.pack(), rule.name()))));
    }

    private static List<SpokenRule> spoke(Decision decision, List<PackSight> sights, Reader reader) {
        Map<String, Text> messages = new LinkedHashMap<>();
        decision.findings().forEach(finding -> messages.put(key(finding), finding.message()));
        List<SpokenRule> spoke = new ArrayList<>();
        for (PackSight sight : sights) {
            sight.rules().stream()
                    .filter(rule -> sight.spoke().contains(rule.name()))
                    .filter(rule -> reader == Reader.STAFF || rule.exposure() != Exposure.NOTHING)
                    .sorted(Comparator.comparing(Explainer::gravity))
                    .forEach(rule -> spoke.add(spoken(rule, sight, messages, reader)));
        }
        return spoke;
    }

    private static SpokenRule spoken(RuleDefinition rule, PackSight sight, Map<String, Text> messages, Reader reader) {
        RuleTrace trace = new RuleTrace(rule, sight);
        return new SpokenRule(
                sight.pack(),
                rule.name(),
                rule.clauses(),
                written(rule.conclusion()),
                messages.get(key(sight.pack(), rule.name())),
                trace.evidence(),
                showsAll(rule, reader) ? trace.reasons().orElseThrow() : List.of());
    }

    private static String key(Finding finding) {
        return key(finding.pack(), finding.rule());
    }

    private static String key(String pack, String rule) {
        return pack + "/" + rule;
    }

    private static List<NearRule> nearly(List<PackSight> sights, Reader reader) {
        return sights.stream()
                .flatMap(sight -> sight.rules().stream()
                        .filter(rule -> !sight.spoke().contains(rule.name()) && showsAll(rule, reader))
                        .sorted(Comparator.comparing(Explainer::gravity))
                        .flatMap(rule -> near(rule, sight).stream()))
                .sorted(TELLING)
                .toList();
    }

    private static Optional<NearRule> near(RuleDefinition rule, PackSight sight) {
        return new RuleTrace(rule, sight)
                .wanting()
                .map(wanting -> new NearRule(
                        sight.pack(),
                        rule.name(),
                        rule.clauses(),
                        written(rule.conclusion()),
                        wanting.want(),
                        wanting.reason()));
    }

    private static boolean showsAll(RuleDefinition rule, Reader reader) {
        return reader == Reader.STAFF || rule.exposure() == Exposure.ALL;
    }

    /** The gravest verdict first, then limits, then obligations. */
    private static int gravity(RuleDefinition rule) {
        if (rule.conclusion() instanceof Conclusion.Judge judge) {
            return -judge.verdict().ordinal();
        }
        return rule.conclusion() instanceof Conclusion.Cap ? 1 : 2;
    }

    private static String written(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Judge judge) {
            return judge.verdict().name();
        }
        return conclusion instanceof Conclusion.Cap cap
                ? "at most " + cap.verdict()
                : ((Conclusion.Oblige) conclusion).kind();
    }
}
