package org.postpolicy.bot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postpolicy.Verdict;

/** Counts what a bot saw and did; not thread-safe. */
final class Tally {

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<ActionKind, Integer> planned = new EnumMap<>(ActionKind.class);
    private final Map<ActionKind, Map<String, Integer>> outcomes = new EnumMap<>(ActionKind.class);

    private int incompletes;
    private int olderThanPolicy;

    void verdict(Verdict verdict) {
        verdicts.merge(verdict, 1, Integer::sum);
    }

    void incomplete(boolean incomplete) {
        incompletes += incomplete ? 1 : 0;
    }

    void notInForce(boolean notInForce) {
        olderThanPolicy += notInForce ? 1 : 0;
    }

    void planned(ActionKind kind) {
        planned.merge(kind, 1, Integer::sum);
    }

    void settled(ActionKind kind, String outcome) {
        outcomes.computeIfAbsent(kind, any -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
    }

    boolean nothingRefused() {
        return outcomes.values().stream()
                .noneMatch(counts -> counts.containsKey("refused") || counts.containsKey("in doubt"));
    }

    List<String> lines(int due) {
        List<String> lines = new ArrayList<>();
        int posts = verdicts.values().stream().mapToInt(Integer::intValue).sum();
        lines.add("Posts judged: " + posts);
        verdicts.forEach((verdict, count) -> lines.add(String.format("  %-14s %7d", verdict, count)));
        lines.add(String.format("  %-14s %7d", "incomplete", incompletes));
        if (olderThanPolicy > 0) {
            lines.add("Older than a policy, which was not asked: " + olderThanPolicy);
        }
        lines.add("Actions planned:");
        planned.forEach((kind, count) ->
                lines.add(String.format("  %-14s %7d  %s", kind, count, outcomes.getOrDefault(kind, Map.of()))));
        lines.add("Still to do: " + due);
        return lines;
    }
}
