package org.postpolicy.workbench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.postpolicy.Pack;
import org.postpolicy.Verdict;

/** Counts the verdicts of each policy, and the submissions on which policies differ. */
final class MatrixTally implements Totals {

    private static final int NARROWEST = 10;

    private final Map<String, Map<Verdict, Long>> verdicts = new LinkedHashMap<>();
    private final int width;
    private long errors;
    private long submissions;
    private long differences;

    static MatrixTally of(List<Pack> packs) {
        return new MatrixTally(packs.stream().map(Pack::id).toList());
    }

    private MatrixTally(List<String> packs) {
        packs.forEach(pack -> verdicts.put(pack, new EnumMap<>(Verdict.class)));
        width = packs.stream().mapToInt(String::length).reduce(NARROWEST, Math::max);
    }

    @Override
    public void count(Outcome outcome) {
        if (outcome.refused()) {
            errors++;
            return;
        }
        submissions++;
        outcome.verdicts().forEach((pack, verdict) -> verdicts.get(pack).merge(verdict, 1L, Long::sum));
        if (outcome.packsDiffer()) {
            differences++;
        }
    }

    @Override
    public List<String> table(Words words) {
        List<String> rows = new ArrayList<>();
        StringBuilder head = new StringBuilder(" ".repeat(width));
        for (Verdict verdict : Verdict.values()) {
            head.append(String.format(Locale.ROOT, " %9s", verdict));
        }
        rows.add(head.toString());
        verdicts.forEach((pack, counts) -> rows.add(row(pack, counts)));
        rows.add(row(words.differences(), differences));
        rows.add(row(words.errors(), errors));
        rows.add(row(words.total(), submissions + errors));
        return rows;
    }

    private String row(String pack, Map<Verdict, Long> counts) {
        StringBuilder row = new StringBuilder(pack).append(" ".repeat(width - pack.length()));
        for (Verdict verdict : Verdict.values()) {
            row.append(String.format(Locale.ROOT, " %9d", counts.getOrDefault(verdict, 0L)));
        }
        return row.toString();
    }

    private String row(String name, long count) {
        return name + " ".repeat(width - name.length()) + String.format(Locale.ROOT, " %9d", count);
    }
}
