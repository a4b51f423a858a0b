package org.postpolicy.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postpolicy.facts.Review;
import org.postpolicy.rules.analysis.Domain.Special;
import org.postpolicy.rules.language.Attribute;
import org.postpolicy.rules.language.AttributePath;
import org.postpolicy.rules.language.Condition;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.language.SignalCatalogue;
import org.postpolicy.rules.language.SignalKind;

/** The domains of all attributes of which some rules speak; not thread-safe. */
final class Domains {

    private record Name(FactType fact, String path, Object element) {}

    private final Map<String, List<Condition>> leaves = new LinkedHashMap<>();
    private final Map<Name, Domain> known = new LinkedHashMap<>();
    private final Map<Condition, BitSet> meeting = new IdentityHashMap<>();
    private final Concerns concerns;
    private final Domain days;
    private final BiPredicate<String, String> sorts;

    /** Takes every rule about which will be asked, the day from which the policy holds, or null, and which sorts go with a kind. */
    Domains(Collection<RuleDefinition> rules, LocalDate effective, BiPredicate<String, String> sorts) {
        this.sorts = sorts;
        rules.stream().flatMap(RuleDefinition::patterns).forEach(this::read);
        concerns = new Concerns(rules);
        days = new Domain(null, null, null, Days.of(rules, effective));
    }

    private void read(Pattern pattern) {
        pattern.conditions().stream()
                .flatMap(Condition::leaves)
                .forEach(leaf -> leaves.computeIfAbsent(
                                pattern.fact() + "." + Leaves.path(leaf), path -> new ArrayList<>())
                        .add(leaf));
    }

    Concerns concerns() {
        return concerns;
    }

    /** Returns whether a signal of a kind can have a sort; a sort that stands for any other is allowed. */
    boolean allows(Object kind, Object sort) {
        return sort instanceof Special || sorts.test((String) kind, (String) sort);
    }

    Domain days() {
        return days;
    }

    /** Returns the domain of an attribute, of a part, or of whether a set is empty. */
    Domain of(FactType fact, AttributePath path) {
        Name name = new Name(fact, path.toString(), null);
        Domain found = known.get(name);
        if (found == null) {
            found = new Domain(fact, path, null, inPart(path, values(fact, path)));
            known.put(name, found);
        }
        return found;
    }

    /** Returns the domain of whether an element is in a set. */
    Domain of(FactType fact, AttributePath set, Object element) {
        Name name = new Name(fact, set.toString(), element);
        Domain found = known.get(name);
        if (found == null) {
            boolean usual = Usual.value(fact, set) instanceof Collection<?> values && values.contains(element);
            found = new Domain(fact, set, element, inPart(set, List.of(usual, !usual)));
            known.put(name, found);
        }
        return found;
    }

    /** Returns the values of a domain that meet a comparison; kept, because the same is asked again and again. */
    BitSet meeting(Condition leaf, Domain domain, Supplier<Predicate<Object>> test) {
        return meeting.computeIfAbsent(leaf, key -> {
            Predicate<Object> meets = test.get();
            return domain.where(value -> value != Special.ABSENT && meets.test(value));
        });
    }

    /** Returns the domain of whether a comparison is true of a text of which nobody knows. */
    Domain opaque(FactType fact, Condition leaf) {
        return known.computeIfAbsent(
                new Name(fact, leaf.toString(), Special.UNPROVED),
                name -> new Domain(fact, null, null, List.of(false, true)));
    }

    private static List<Object> inPart(AttributePath path, Collection<Object> values) {
        List<Object> all = new ArrayList<>();
        long parts = path.steps().stream().filter(Attribute::part).count();
        if (parts > (path.last().part() ? 1 : 0)) {
            all.add(Special.ABSENT);
        }
        all.addAll(values);
        return all;
    }

    private Collection<Object> values(FactType fact, AttributePath path) {
        Attribute last = path.last();
        if (last.part()) {
            return Arrays.asList(null, Special.PRESENT);
        }
        Set<Object> values = new LinkedHashSet<>();
        if (fact == FactType.CONCERN && path.toString().equals("clause")) {
            return concerns.clauses();
        }
        boolean kind = fact == FactType.SIGNAL && path.toString().equals("kind");
        if (!kind) {
            values.add(Usual.value(fact, path));
        }
        if (last.mayBeUnknown()) {
            values.add(null);
        }
        if (kind) {
            values.addAll(kinds());
        }
        values.addAll(plain(fact, path));
        return values;
    }

    /** Returns the kinds that rules tell apart, and of those that are all one to them as many as a question can need. */
    private List<Object> kinds() {
        Set<Object> named = leaves.values().stream()
                .flatMap(List::stream)
                .filter(Condition.Comparison.class::isInstance)
                .flatMap(leaf -> ((Condition.Comparison) leaf).constants().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean anyText = asked(FactType.SIGNAL, "kind").stream().anyMatch(Leaves::isOpaque);
        Map<Object, Integer> alike = new HashMap<>();
        List<Object> kinds = new ArrayList<>();
        for (SignalKind kind : SignalCatalogue.all()) {
            List<Object> sortsOfKind = named.stream()
                    .filter(name -> name instanceof String sort && sorts.test(kind.kind(), sort))
                    .toList();
            if (anyText
                    || named.contains(kind.kind())
                    || alike.merge(List.of(kind.category(), sortsOfKind), 1, Integer::sum) <= Samples.FRESH) {
                kinds.add(kind.kind());
            }
        }
        return kinds;
    }

    private List<Condition> asked(FactType fact, Object path) {
        return leaves.getOrDefault(fact + "." + path, List.of());
    }

    private List<Object> plain(FactType fact, AttributePath path) {
        Class<?> type = path.last().type();
        List<Condition> asked = asked(fact, path);
        if (type == Boolean.class) {
            return List.of(false, true);
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .filter(constant -> fact != FactType.SIGNAL || constant != Review.DISMISSED)
                    .collect(Collectors.toList());
        }
        if (Number.class.isAssignableFrom(type)) {
            return Numbers.around(asked, type);
        }
        if (type != String.class) {
            return List.of(Special.SOME);
        }
        List<Object> texts = new ArrayList<>(
                Samples.of(asked, "another-" + path.last().name().toLowerCase(Locale.ROOT)));
        if (asked.stream().anyMatch(Leaves::isOpaque)) {
            texts.add(Special.UNPROVED);
        }
        return texts;
    }
}
