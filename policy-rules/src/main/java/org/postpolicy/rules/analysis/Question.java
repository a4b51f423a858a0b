package org.postpolicy.rules.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.facts.Review;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.RuleDefinition;

/**
 * Asks whether there is a submission of which some rules speak and others do not; used once.
 *
 * <p>A submission needs no more signals and concerns than the patterns ask for: one for each pattern that must find
 * one. So the question is one about finitely many attributes, and each of them can have finitely many values that the
 * rules tell apart. What is not asked of a real submission, such as that its text shows its signals, is left out: an
 * answer that there is none is certain, and a submission that is found must be tried.
 */
final class Question {

    /** A signal or concern that may be there. */
    private record Slot(FactType fact, int subject, Variables.Variable presence) {}

    private final Domains domains;
    private final Variables variables;
    private final List<Term> terms = new ArrayList<>();
    private final Map<Pattern, Slot> slots = new IdentityHashMap<>();
    private final List<Slot> inOrder = new ArrayList<>();
    private final List<List<Pattern>> speaking = new ArrayList<>();
    private final List<RuleDefinition> silent = new ArrayList<>();

    Question(Domains domains) {
        this.domains = domains;
        this.variables = new Variables(domains);
    }

    /** Asks that a rule speak by one of its variants. */
    void speaks(RuleDefinition rule, List<Pattern> variant) {
        speaking.add(variant);
        terms.add(onDay(rule, true));
        for (Pattern pattern : variant) {
            if (!pattern.fact().single() && !pattern.negated()) {
                addSlot(pattern, false);
            }
        }
    }

    /** Asks that a rule stay silent. */
    void isSilent(RuleDefinition rule) {
        silent.add(rule);
        rule.patterns()
                .filter(pattern -> !pattern.fact().single() && pattern.negated())
                .forEach(pattern -> addSlot(pattern, true));
    }

    /** Asks that a rule of the first layer speak and so raise every concern that is asked for. */
    void raisesConcerns(RuleDefinition rule, List<Pattern> variant) {
        List<Slot> asked = inOrder.stream()
                .filter(slot -> slot.fact() == FactType.CONCERN && slot.presence() == null)
                .toList();
        speaks(rule, variant);
        List<Slot> evidence =
                variant.stream().filter(slots::containsKey).map(slots::get).toList();
        for (Slot concern : asked) {
            terms.add(variables.is(concern.subject(), FactType.CONCERN, "clause", rule.clauses()::contains));
            terms.add(variables.is(
                    concern.subject(), FactType.CONCERN, "rejects", value -> value.equals(Concerns.rejects(rule))));
            List<Term> reviews = evidence.stream()
                    .map(slot -> variables.is(slot.subject(), FactType.SIGNAL, "review", Review.CONFIRMED::equals))
                    .toList();
            terms.add(new Term.Any(List.of(
                    variables.is(concern.subject(), FactType.CONCERN, "confirmed", Boolean.FALSE::equals),
                    new Term.All(reviews))));
        }
    }

    private void addSlot(Pattern pattern, boolean optional) {
        if (slots.containsKey(pattern)) {
            return;
        }
        int subject = FactType.values().length + inOrder.size();
        Slot slot = new Slot(pattern.fact(), subject, optional ? variables.presence(subject, pattern.fact()) : null);
        slots.put(pattern, slot);
        inOrder.add(slot);
        if (pattern.fact() == FactType.SIGNAL) {
            variables.is(subject, FactType.SIGNAL, "kind", kind -> true);
        }
        if (pattern.fact() == FactType.CONCERN && !optional) {
            terms.add(possibleConcern(subject));
        }
    }

    private Term possibleConcern(int subject) {
        List<Term> either = new ArrayList<>();
        for (boolean rejects : new boolean[] {false, true}) {
            for (boolean confirmed : new boolean[] {false, true}) {
                either.add(new Term.All(List.of(
                        variables.is(subject, FactType.CONCERN, "rejects", value -> value.equals(rejects)),
                        variables.is(subject, FactType.CONCERN, "confirmed", value -> value.equals(confirmed)),
                        variables.is(
                                subject,
                                FactType.CONCERN,
                                "clause",
                                clause -> domains.concerns().possible(clause, rejects, confirmed)))));
            }
        }
        return new Term.Any(either);
    }

    private Term onDay(RuleDefinition rule, boolean wanted) {
        return rule.effective() == null && rule.expires() == null
                ? wanted ? Term.ALWAYS : Term.NEVER
                : variables.day(day -> Days.holds(rule, day) == wanted);
    }

    /** Returns values under which it is so; or null if it can never be so. */
    Map<Variables.Variable, Object> answer() throws Solver.TooHard {
        for (List<Pattern> variant : speaking) {
            variant.forEach(pattern -> terms.add(holds(pattern)));
        }
        silent.forEach(rule -> terms.add(staysSilent(rule)));
        terms.addAll(variables.laws());
        BitSet[] found = new Solver().solve(variables.domains(false), terms);
        if (found == null && (variables.anyUnproved() || inOrder.size() > Samples.FRESH)) {
            if (new Solver().solve(variables.domains(true), terms) != null || inOrder.size() > Samples.FRESH) {
                throw new Solver.TooHard();
            }
        }
        return found == null ? null : variables.chosen(found);
    }

    private Term holds(Pattern pattern) {
        if (pattern.fact().single()) {
            return variables.all(pattern, pattern.fact().ordinal(), !pattern.negated());
        }
        return pattern.negated()
                ? noSlot(pattern)
                : variables.all(pattern, slots.get(pattern).subject(), true);
    }

    private Term staysSilent(RuleDefinition rule) {
        List<Term> otherwise = new ArrayList<>();
        for (List<Pattern> variant : rule.variants()) {
            List<Term> reasons = new ArrayList<>(List.of(onDay(rule, false)));
            variant.forEach(pattern -> reasons.add(fails(pattern)));
            otherwise.add(new Term.Any(reasons));
        }
        return new Term.All(otherwise);
    }

    private Term fails(Pattern pattern) {
        if (pattern.fact().single()) {
            return variables.all(pattern, pattern.fact().ordinal(), pattern.negated());
        }
        if (!pattern.negated()) {
            return noSlot(pattern);
        }
        List<Term> found = new ArrayList<>();
        for (Slot slot : slotsOf(pattern.fact())) {
            Term matches = variables.all(pattern, slot.subject(), true);
            found.add(
                    slot.presence() == null
                            ? matches
                            : new Term.All(List.of(variables.truth(slot.presence(), true), matches)));
        }
        return new Term.Any(found);
    }

    private Term noSlot(Pattern pattern) {
        List<Term> each = new ArrayList<>();
        for (Slot slot : slotsOf(pattern.fact())) {
            Term differs = variables.all(pattern, slot.subject(), false);
            each.add(
                    slot.presence() == null
                            ? differs
                            : new Term.Any(List.of(variables.truth(slot.presence(), false), differs)));
        }
        return new Term.All(each);
    }

    private List<Slot> slotsOf(FactType fact) {
        return inOrder.stream().filter(slot -> slot.fact() == fact).toList();
    }
}
