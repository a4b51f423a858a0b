package org.postpolicy.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.postpolicy.facts.SignalCategory;
import org.postpolicy.rules.analysis.Domain.Special;
import org.postpolicy.rules.language.Attribute;
import org.postpolicy.rules.language.AttributePath;
import org.postpolicy.rules.language.Condition;
import org.postpolicy.rules.language.Dictionary;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.Operator;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.SignalCatalogue;

/** The attributes of which a question speaks, and the terms over them. */
final class Variables {

    private static final int DAY = -1;

    /**
     * An attribute of a fact.
     *
     * @param subject the number of the fact: that of its type, or a higher one for each signal and concern
     * @param domain its values
     */
    record Variable(int subject, Domain domain) {}

    private final Domains domains;
    private final Map<Variable, Integer> numbers = new LinkedHashMap<>();
    private final List<Term> laws = new ArrayList<>();

    Variables(Domains domains) {
        this.domains = domains;
    }

    /** Returns what holds of the attributes by their nature; to be asked when all other terms have been made. */
    List<Term> laws() {
        List<Term> all = new ArrayList<>(laws);
        all.addAll(sets());
        all.addAll(sorts());
        return all;
    }

    /** A signal has no sort but one of its kind. */
    private List<Term> sorts() {
        List<Term> terms = new ArrayList<>();
        numbers.forEach((variable, number) -> {
            Domain sorts = variable.domain();
            if (sorts.fact() == FactType.SIGNAL
                    && sorts.path() != null
                    && sorts.path().toString().equals("subkind")) {
                Domain kinds = domains.of(FactType.SIGNAL, kind());
                int kind = numbers.get(new Variable(variable.subject(), kinds));
                for (Object sort : sorts.values()) {
                    terms.add(new Term.Any(List.of(
                            new Term.Among(number, sorts.where(value -> value != sort)),
                            new Term.Among(kind, kinds.where(value -> domains.allows(value, sort))))));
                }
            }
        });
        return terms;
    }

    Variable presence(int subject, FactType fact) {
        Variable presence = new Variable(subject, new Domain(fact, null, Special.PRESENT, List.of(false, true)));
        number(presence);
        return presence;
    }

    Term truth(Variable variable, boolean wanted) {
        return new Term.Among(number(variable), variable.domain().where(value -> value.equals(wanted)));
    }

    Term day(Predicate<LocalDate> test) {
        Domain days = domains.days();
        return new Term.Among(number(new Variable(DAY, days)), days.where(day -> test.test((LocalDate) day)));
    }

    Term is(int subject, FactType fact, String attribute, Predicate<Object> test) {
        AttributePath path =
                new AttributePath(List.of(Dictionary.attributesOf(fact.type()).get(attribute)));
        Domain domain = domains.of(fact, path);
        return new Term.Among(number(new Variable(subject, domain)), domain.where(test));
    }

    /** Returns that all conditions of a pattern hold of a subject, or that not all do. */
    Term all(Pattern pattern, int subject, boolean wanted) {
        return joined(pattern.fact(), pattern.conditions(), subject, wanted, wanted);
    }

    private Term joined(FactType fact, List<Condition> conditions, int subject, boolean wanted, boolean all) {
        List<Term> parts = conditions.stream()
                .map(condition -> term(fact, condition, subject, wanted))
                .distinct()
                .toList();
        return parts.size() == 1 ? parts.get(0) : all ? new Term.All(parts) : new Term.Any(parts);
    }

    private Term term(FactType fact, Condition condition, int subject, boolean wanted) {
        if (condition instanceof Condition.Not not) {
            return term(fact, not.condition(), subject, !wanted);
        }
        if (condition instanceof Condition.All all) {
            return joined(fact, all.conditions(), subject, wanted, wanted);
        }
        if (condition instanceof Condition.Any any) {
            return joined(fact, any.conditions(), subject, wanted, !wanted);
        }
        if (condition instanceof Condition.Reference reference) {
            return reference(fact, reference, subject, wanted);
        }
        if (Leaves.asksElement(condition)) {
            return element(fact, (Condition.Comparison) condition, subject, wanted);
        }
        return Leaves.isOpaque(condition)
                ? opaque(fact, condition, subject, wanted)
                : compared(fact, condition, subject, wanted);
    }

    private Term compared(FactType fact, Condition leaf, int subject, boolean wanted) {
        Domain domain = source(fact, Leaves.path(leaf));
        BitSet meeting = domains.meeting(leaf, domain, () -> reading(fact, leaf));
        return new Term.Among(number(new Variable(subject, domain)), wanted ? meeting : domain.everythingBut(meeting));
    }

    private Term among(int subject, Domain domain, Predicate<Object> test, boolean wanted) {
        BitSet values = domain.where(value -> (value != Special.ABSENT && test.test(value)) == wanted);
        return new Term.Among(number(new Variable(subject, domain)), values);
    }

    /** What a signal may do to a post hangs on its kind alone. */
    private Domain source(FactType fact, AttributePath path) {
        return domains.of(fact, hangsOnKind(fact, path) ? kind() : path);
    }

    private static Predicate<Object> reading(FactType fact, Condition leaf) {
        Predicate<Object> test = Leaves.test(leaf);
        AttributePath path = Leaves.path(leaf);
        if (!hangsOnKind(fact, path)) {
            return test;
        }
        boolean suspicion = path.toString().equals("suspicion");
        return kind -> {
            Object category = SignalCatalogue.categoryOf((String) kind);
            return test.test(suspicion ? category == SignalCategory.SUSPICION : category);
        };
    }

    private static boolean hangsOnKind(FactType fact, AttributePath path) {
        return fact == FactType.SIGNAL && List.of("suspicion", "category").contains(path.toString());
    }

    private static AttributePath kind() {
        return new AttributePath(
                List.of(Dictionary.attributesOf(FactType.SIGNAL.type()).get("kind")));
    }

    private Term element(FactType fact, Condition.Comparison asked, int subject, boolean wanted) {
        Domain domain = domains.of(fact, asked.path(), asked.constants().get(0));
        boolean contains = asked.operator() == Operator.CONTAINS;
        return among(subject, domain, value -> value.equals(contains), wanted);
    }

    /** Of a text that no rule names, any comparison may be true. */
    private Term opaque(FactType fact, Condition leaf, int subject, boolean wanted) {
        Domain domain = domains.of(fact, Leaves.path(leaf));
        BitSet unknown = domain.where(value -> value == Special.UNPROVED);
        BitSet known = domains.meeting(leaf, domain, () -> {
            Predicate<Object> test = Leaves.test(leaf);
            return value -> value != Special.UNPROVED && test.test(value);
        });
        if (!wanted) {
            known = domain.everythingBut(known);
            known.andNot(unknown);
        }
        int number = number(new Variable(subject, domain));
        Term concrete = new Term.Among(number, known);
        Variable open = new Variable(subject, domains.opaque(fact, leaf));
        Term unproved = new Term.All(List.of(new Term.Among(number, unknown), truth(open, wanted)));
        return new Term.Any(List.of(concrete, unproved));
    }

    private Term reference(FactType fact, Condition.Reference asked, int subject, boolean wanted) {
        boolean member = asked.operator() == Operator.MEMBER_OF || asked.operator() == Operator.NOT_MEMBER_OF;
        int other = asked.fact().ordinal();
        Domain scalar = member ? domains.of(fact, asked.path()) : domains.of(asked.fact(), asked.other());
        int scalarSubject = member ? subject : other;
        int variable = number(new Variable(scalarSubject, scalar));
        List<Term> ways = new ArrayList<>();
        for (Object value : scalar.values()) {
            BitSet only = scalar.where(candidate -> candidate == null ? value == null : candidate.equals(value));
            boolean known = value != null && value != Special.ABSENT;
            if (known) {
                Domain in =
                        member ? domains.of(asked.fact(), asked.other(), value) : domains.of(fact, asked.path(), value);
                Predicate<Object> test = found -> found.equals(!asked.operator().negative());
                ways.add(new Term.All(
                        List.of(new Term.Among(variable, only), among(member ? other : subject, in, test, wanted))));
            } else if (!wanted) {
                ways.add(new Term.Among(variable, only));
            }
        }
        return new Term.Any(ways);
    }

    private int number(Variable variable) {
        Integer known = numbers.get(variable);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(variable, number);
        if (variable.domain().path() != null) {
            link(variable, number);
        }
        return number;
    }

    private void link(Variable variable, int number) {
        Domain domain = variable.domain();
        AttributePath path = domain.path();
        FactType fact = domain.fact();
        if (domain.values().contains(Special.ABSENT)) {
            int parts = (int) path.steps().stream().filter(Attribute::part).count()
                    - (path.last().part() ? 1 : 0);
            Domain part = domains.of(fact, new AttributePath(path.steps().subList(0, parts)));
            int owner = number(new Variable(variable.subject(), part));
            laws.add(same(number, domain, owner, part));
        }
        if (path.last() == Dictionary.empty() && setOf(path).last().element().isEnum()) {
            for (Object constant : setOf(path).last().element().getEnumConstants()) {
                number(new Variable(variable.subject(), domains.of(fact, setOf(path), constant)));
            }
        }
    }

    private static AttributePath setOf(AttributePath empty) {
        return new AttributePath(empty.steps().subList(0, empty.steps().size() - 1));
    }

    /** An attribute of a part is absent if and only if the part is. */
    private static Term same(int number, Domain domain, int owner, Domain part) {
        return new Term.Any(List.of(
                new Term.All(List.of(
                        new Term.Among(owner, part.where(value -> value != Special.PRESENT)),
                        new Term.Among(number, domain.where(value -> value == Special.ABSENT)))),
                new Term.All(List.of(
                        new Term.Among(owner, part.where(value -> value == Special.PRESENT)),
                        new Term.Among(number, domain.where(value -> value != Special.ABSENT))))));
    }

    private List<Term> sets() {
        List<Term> terms = new ArrayList<>();
        for (Variable variable : numbers.keySet()) {
            AttributePath path = variable.domain().path();
            if (path != null && path.last() == Dictionary.empty()) {
                set(variable, terms);
            }
        }
        return terms;
    }

    /** What is in a set fills it, and a set of constants that is not empty holds one of them. */
    private void set(Variable empty, List<Term> terms) {
        AttributePath path = setOf(empty.domain().path());
        Term isEmpty = new Term.Among(numbers.get(empty), empty.domain().where(value -> value != Boolean.FALSE));
        Term isFilled = new Term.Among(numbers.get(empty), empty.domain().where(value -> value != Boolean.TRUE));
        List<Term> either = new ArrayList<>(List.of(isEmpty));
        for (Variable in : numbers.keySet()) {
            if (in.subject() == empty.subject()
                    && in.domain().isElementOf(empty.domain().fact(), path)) {
                either.add(new Term.Among(numbers.get(in), in.domain().where(value -> value == Boolean.TRUE)));
                Term isOut = new Term.Among(numbers.get(in), in.domain().where(value -> value != Boolean.TRUE));
                terms.add(new Term.Any(List.of(isFilled, isOut)));
            }
        }
        if (path.last().element().isEnum()) {
            terms.add(new Term.Any(either));
        }
    }

    BitSet[] domains(boolean unproved) {
        return numbers.keySet().stream()
                .map(variable -> unproved
                        ? variable.domain().everything()
                        : variable.domain().where(value -> value != Special.UNPROVED))
                .toArray(BitSet[]::new);
    }

    boolean anyUnproved() {
        return numbers.keySet().stream()
                .anyMatch(variable -> variable.domain().values().contains(Special.UNPROVED));
    }

    /** Returns the first of the values that are left for each attribute, which is the usual one where it can be. */
    Map<Variable, Object> chosen(BitSet[] left) {
        Map<Variable, Object> chosen = new LinkedHashMap<>();
        numbers.forEach((variable, number) -> {
            if (!left[number].isEmpty()) {
                chosen.put(variable, variable.domain().values().get(left[number].nextSetBit(0)));
            }
        });
        return Collections.unmodifiableMap(chosen);
    }
}
