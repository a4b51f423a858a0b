package org.postpolicy.rules.analysis;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.postpolicy.rules.analysis.Variables.Variable;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.RuleDefinition;

/** Answers questions about the rules of a pack without running them; not thread-safe. */
public final class Analysis {

    private static final int MOST_TRIALS = 60;

    private final Domains domains;
    private final LocalDate effective;
    private final ZoneId zone;

    /**
     * Makes ready for questions.
     *
     * @param rules every rule about which will be asked
     * @param effective the day from which the policy holds, or null
     * @param zone the zone in which days count
     * @param sorts whether a signal of a kind can have a sort, which may be null
     */
    public Analysis(
            Collection<RuleDefinition> rules, LocalDate effective, ZoneId zone, BiPredicate<String, String> sorts) {
        this.domains = new Domains(rules, effective, sorts);
        this.effective = effective;
        this.zone = zone;
    }

    /**
     * Asks whether there is a submission of which some rules speak and others do not.
     *
     * @param speaking the rules that must speak; all of them judge, or all of them audit
     * @param silent the rules that must not
     * @param stage tells which rules really speak of a submission
     * @return that there is none, or one of which it has been seen, or that nobody knows
     */
    public Answer ask(List<RuleDefinition> speaking, List<RuleDefinition> silent, Stage stage) {
        boolean possible = false;
        for (List<List<Pattern>> choice : choices(speaking)) {
            Answer answer = new Search(speaking, choice, silent, stage).answer();
            if (answer.shown()) {
                return answer;
            }
            possible |= !answer.impossible();
        }
        return possible ? Answer.UNDECIDED : Answer.IMPOSSIBLE;
    }

    /**
     * Returns whether it is proved that there is no submission of which some rules speak and others do not.
     *
     * @param speaking the rules that would have to speak
     * @param silent the rules that would have to stay silent
     * @return false also if nobody knows
     */
    public boolean excludes(List<RuleDefinition> speaking, List<RuleDefinition> silent) {
        return ask(speaking, silent, null).impossible();
    }

    /** Tells which rules really speak of a submission; of one that no host could send, none. */
    @FunctionalInterface
    public interface Stage {

        /** Returns the rules that speak. */
        Set<RuleDefinition> speaking(Witness witness);
    }

    /** The search for a submission of which certain variants speak. */
    private final class Search {

        private final List<RuleDefinition> speaking;
        private final List<List<Pattern>> choice;
        private final List<RuleDefinition> silent;
        private final Stage stage;
        private final boolean audit;
        private final boolean weighsConcerns;
        private int trials;

        Search(List<RuleDefinition> speaking, List<List<Pattern>> choice, List<RuleDefinition> silent, Stage stage) {
            this.speaking = speaking;
            this.choice = choice;
            this.silent = silent;
            this.stage = stage;
            this.audit = speaking.stream().allMatch(RuleDefinition::audits);
            this.weighsConcerns = asksConcern(true) || asksConcern(false);
        }

        private boolean asksConcern(boolean negated) {
            return choice.stream()
                    .flatMap(List::stream)
                    .anyMatch(pattern -> pattern.fact() == FactType.CONCERN && pattern.negated() == negated);
        }

        Answer answer() {
            try {
                Map<Variable, Object> found = question(silent).answer();
                if (found == null) {
                    return Answer.IMPOSSIBLE;
                }
                Optional<Witness> shown = stage == null
                        ? Optional.empty()
                        : asksConcern(false) ? withConcerns() : tried(found, silent, null, null);
                return shown.map(witness -> new Answer(Answer.Kind.SHOWN, witness))
                        .orElseGet(() -> needsConcern() ? Answer.IMPOSSIBLE : Answer.UNDECIDED);
            } catch (Solver.TooHard tooHard) {
                return Answer.UNDECIDED;
            }
        }

        /** Returns whether it is proved that a concern would be raised where some rule asks that there be none at all. */
        private boolean needsConcern() {
            boolean asksForNone = choice.stream()
                    .flatMap(List::stream)
                    .anyMatch(pattern -> pattern.fact() == FactType.CONCERN
                            && pattern.negated()
                            && pattern.conditions().isEmpty());
            List<RuleDefinition> quiet = new ArrayList<>(silent);
            quiet.addAll(domains.concerns().raising());
            try {
                return asksForNone && question(quiet).answer() == null;
            } catch (Solver.TooHard tooHard) {
                return false;
            }
        }

        /** Concerns cannot be given with a submission: some rule of the first layer must raise them. */
        private Optional<Witness> withConcerns() throws Solver.TooHard {
            for (RuleDefinition raising : domains.concerns().raising()) {
                for (List<Pattern> variant : raising.variants()) {
                    Optional<Witness> shown = shown(silent, raising, variant);
                    if (shown.isPresent()) {
                        return shown;
                    }
                }
            }
            return Optional.empty();
        }

        /** Where concerns count, the rules that raised one that was not wanted are asked to be silent, and again. */
        private Optional<Witness> shown(List<RuleDefinition> quiet, RuleDefinition raising, List<Pattern> variant)
                throws Solver.TooHard {
            Question question = question(quiet);
            if (raising != null) {
                question.raisesConcerns(raising, variant);
            }
            Map<Variable, Object> found = question.answer();
            return found == null ? Optional.empty() : tried(found, quiet, raising, variant);
        }

        private Optional<Witness> tried(
                Map<Variable, Object> found, List<RuleDefinition> quiet, RuleDefinition raising, List<Pattern> variant)
                throws Solver.TooHard {
            if (++trials > MOST_TRIALS) {
                return Optional.empty();
            }
            Witness witness = new Sketch(found, effective, zone).witness(audit);
            Set<RuleDefinition> spoke = stage.speaking(witness);
            if (spoke.containsAll(speaking) && silent.stream().noneMatch(spoke::contains)) {
                return Optional.of(witness);
            }
            List<RuleDefinition> more = new ArrayList<>(quiet);
            domains.concerns().raising().stream()
                    .filter(rule ->
                            weighsConcerns && rule != raising && spoke.contains(rule) && !speaking.contains(rule))
                    .forEach(more::add);
            return more.size() > quiet.size() ? shown(more, raising, variant) : Optional.empty();
        }

        private Question question(List<RuleDefinition> quiet) {
            Question question = new Question(domains);
            for (int i = 0; i < speaking.size(); i++) {
                question.speaks(speaking.get(i), choice.get(i));
            }
            quiet.forEach(question::isSilent);
            return question;
        }
    }

    /** Returns one variant of each rule, in every way. */
    private static List<List<List<Pattern>>> choices(List<RuleDefinition> rules) {
        List<List<List<Pattern>>> choices = List.of(List.of());
        for (RuleDefinition rule : rules) {
            List<List<List<Pattern>>> longer = new ArrayList<>();
            for (List<List<Pattern>> choice : choices) {
                for (List<Pattern> variant : rule.variants()) {
                    List<List<Pattern>> more = new ArrayList<>(choice);
                    more.add(variant);
                    longer.add(more);
                }
            }
            choices = longer;
        }
        return choices;
    }
}
