package org.postpolicy.rules.analysis;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.postpolicy.rules.analysis.Domain.Special;
import org.postpolicy.rules.analysis.Variables.Variable;
import org.postpolicy.rules.language.Attribute;
import org.postpolicy.rules.language.AttributePath;
import org.postpolicy.rules.language.Dictionary;
import org.postpolicy.rules.language.FactType;

/** Makes of the values that answer a question a submission, in the words of scenarios; used once. */
final class Sketch {

    /** The hour at which everything happens. */
    static final int AFTERNOON = 15;

    private final Map<Variable, Object> values;
    private final LocalDate day;
    private final boolean usualDay;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Map<Integer, Map<String, Object>> signals = new TreeMap<>();
    private final Set<Integer> absent = new LinkedHashSet<>();
    private final Computed computed;

    Sketch(Map<Variable, Object> values, LocalDate effective, ZoneId zone) {
        this.values = values;
        values.forEach((variable, value) -> {
            if (variable.domain().isPresence() && Boolean.FALSE.equals(value)) {
                absent.add(variable.subject());
            }
        });
        LocalDate usual = Days.usual(effective);
        LocalDate asked = values.entrySet().stream()
                .filter(entry -> entry.getKey().domain().fact() == null)
                .map(entry -> (LocalDate) entry.getValue())
                .findFirst()
                .orElse(usual);
        this.day = asked;
        this.usualDay = asked.equals(usual);
        this.computed =
                new Computed(facts, day.atTime(AFTERNOON, 0).atZone(zone).toInstant(), day.getDayOfWeek());
    }

    /** Returns the submission; it may still be none of which the rules say what was asked. */
    Witness witness(boolean audit) {
        List<Map.Entry<Variable, Object>> workedOut = new ArrayList<>();
        for (Map.Entry<Variable, Object> entry : values.entrySet()) {
            if (isFact(entry.getKey())) {
                if (Computed.worksOut(entry.getKey().domain())) {
                    workedOut.add(entry);
                } else {
                    write(entry.getKey(), entry.getValue());
                }
            }
        }
        sets();
        if (!signals.isEmpty()) {
            facts.put("signals", new ArrayList<>(new LinkedHashSet<>(signals.values())));
        }
        workedOut.forEach(entry -> computed.realise(entry.getKey().domain(), entry.getValue()));
        if (!audit) {
            facts.putIfAbsent("post", new LinkedHashMap<>());
        }
        return new Witness(facts, audit, computed.now(), usualDay && !computed.timed(), computed.periods());
    }

    /** Leaves out the day, the concerns, and the signals that are not there. */
    private boolean isFact(Variable variable) {
        FactType fact = variable.domain().fact();
        return fact != null
                && fact != FactType.CONCERN
                && variable.domain().path() != null
                && !absent.contains(variable.subject());
    }

    private void write(Variable variable, Object value) {
        Domain domain = variable.domain();
        AttributePath path = domain.path();
        boolean usual = Objects.equals(value, Usual.value(domain.fact(), path));
        if (value == null || value == Special.ABSENT || isOfSet(domain) || usual && domain.fact() != FactType.SIGNAL) {
            return;
        }
        Map<String, Object> owner = owner(variable);
        if (value == Special.PRESENT) {
            Computed.part(owner, path.last().name());
        } else if (!usual) {
            owner.put(path.last().name(), plain(value, path.last()));
        }
    }

    private static boolean isOfSet(Domain domain) {
        return domain.element() != null || domain.path().last() == Dictionary.empty();
    }

    private Map<String, Object> owner(Variable variable) {
        FactType fact = variable.domain().fact();
        Map<String, Object> owner = fact == FactType.SIGNAL
                ? signals.computeIfAbsent(variable.subject(), subject -> new LinkedHashMap<>())
                : Computed.part(facts, fact.key());
        for (Attribute step : variable.domain().path().steps()) {
            if (!step.part() || step == variable.domain().path().last()) {
                return owner;
            }
            owner = Computed.part(owner, step.name());
        }
        return owner;
    }

    private static Object plain(Object value, Attribute attribute) {
        if (value != Special.SOME) {
            return value instanceof Enum<?> constant ? constant.name() : value;
        }
        if (attribute.type() == Instant.class) {
            return "2026-01-05T15:00:00Z";
        }
        return attribute.type() == Duration.class ? "P2D" : "2026-01-05";
    }

    /** Writes each set of which something was asked as a whole. */
    private void sets() {
        Set<String> written = new LinkedHashSet<>();
        for (Variable variable : values.keySet()) {
            if (isFact(variable) && isOfSet(variable.domain())) {
                AttributePath path = variable.domain().path();
                AttributePath set = variable.domain().element() != null
                        ? path
                        : new AttributePath(path.steps().subList(0, path.steps().size() - 1));
                if (written.add(variable.subject() + " " + set)) {
                    set(variable, set);
                }
            }
        }
    }

    private void set(Variable one, AttributePath set) {
        List<Object> elements = new ArrayList<>();
        boolean filled = false;
        boolean absent = false;
        for (Map.Entry<Variable, Object> entry : values.entrySet()) {
            Domain domain = entry.getKey().domain();
            if (entry.getKey().subject() == one.subject() && domain.path() != null) {
                boolean element = domain.isElementOf(one.domain().fact(), set);
                boolean isEmpty = domain.fact() == one.domain().fact()
                        && domain.path().toString().equals(set + ".empty");
                absent |= (element || isEmpty) && entry.getValue() == Special.ABSENT;
                filled |= isEmpty && entry.getValue() == Boolean.FALSE;
                if (element && entry.getValue() == Boolean.TRUE) {
                    elements.add(plain(domain.element(), set.last()));
                }
            }
        }
        if (filled && elements.isEmpty()) {
            elements.add(Computed.anyElement(set.last()));
        }
        Object usual = Usual.value(one.domain().fact(), set);
        if (computed.breaches(one.domain(), elements)) {
            return;
        }
        if (!absent && !(elements.isEmpty() && usual instanceof Collection<?> values && values.isEmpty())) {
            owner(one).put(set.last().name(), elements);
        }
    }
}
