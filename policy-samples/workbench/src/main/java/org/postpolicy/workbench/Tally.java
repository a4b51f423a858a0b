package org.postpolicy.workbench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.postpolicy.Verdict;

/** Counts answers. */
final class Tally implements Totals {

    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private long errors;

    @Override
    public void count(Outcome outcome) {
        if (outcome.refused()) {
            errors++;
        } else {
            verdicts.merge(outcome.verdict(), 1L, Long::sum);
        }
    }

    @Override
    public List<String> table(Words words) {
        List<String> rows = new ArrayList<>();
        rows.add(String.format(Locale.ROOT, "%-8s %9s", words.verdict(), words.count()));
        long total = errors;
        for (Verdict verdict : Verdict.values()) {
            long count = verdicts.getOrDefault(verdict, 0L);
            rows.add(row(verdict.name(), count));
            total += count;
        }
        rows.add(row(words.errors(), errors));
        rows.add(row(words.total(), total));
        return rows;
    }

    private static String row(String name, long count) {
        return String.format(Locale.ROOT, "%-8s %9d", name, count);
    }
}
