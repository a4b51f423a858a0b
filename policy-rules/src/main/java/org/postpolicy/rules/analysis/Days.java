package org.postpolicy.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.postpolicy.rules.language.RuleDefinition;

/** The days between which no rule begins or ends. */
final class Days {

    private static final LocalDate USUAL = LocalDate.of(2026, 1, 5);

    private Days() {}

    /** Returns a usual day first, and then the day on which each rule begins or ends, and the day before. */
    static List<Object> of(Collection<RuleDefinition> rules, LocalDate effective) {
        List<Object> days = new ArrayList<>();
        days.add(usual(effective));
        rules.stream()
                .flatMap(rule -> Stream.of(rule.effective(), rule.expires()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .flatMap(day -> Stream.of(day.minusDays(1), day))
                .filter(day -> effective == null || !day.isBefore(effective))
                .forEach(days::add);
        return days;
    }

    /** Returns the day on which what has no date happens. */
    static LocalDate usual(LocalDate effective) {
        return effective != null && !effective.isBefore(USUAL) ? effective.plusDays(1) : USUAL;
    }

    static boolean holds(RuleDefinition rule, LocalDate day) {
        return (rule.effective() == null || !day.isBefore(rule.effective()))
                && (rule.expires() == null || day.isBefore(rule.expires()));
    }
}
