package org.postpolicy.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postpolicy.facts.Signal;

/** Counts how often each kind is seen in posts against which nobody has anything; not thread-safe. */
final class OrdinaryPosts {

    private static final Map<String, String> LABELS = labels();

    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> flagged = new LinkedHashMap<>();

    /** Counts the ordinary posts of a set, if it has any. */
    void count(String set, List<Row> all, Sight sight) {
        String label = LABELS.get(set);
        for (Row row : all) {
            if (row.label().equals(label)) {
                rows.merge(set, 1, Integer::sum);
                count(set, sight.look(row.text()));
            }
        }
    }

    private void count(String set, Seen seen) {
        seen.signals().stream()
                .map(Signal::kind)
                .distinct()
                .forEach(kind -> flagged.computeIfAbsent(kind, any -> new LinkedHashMap<>())
                        .merge(set, 1, Integer::sum));
    }

    /** Returns a row for each kind, in the given order, and a column for each set. */
    Table table(Set<String> kinds) {
        List<String> head = new ArrayList<>(List.of("signal"));
        rows.forEach((set, count) -> head.add(set + " (" + count + ")"));
        Table table = new Table(head.toArray(String[]::new));
        for (String kind : rows.isEmpty() ? Set.<String>of() : kinds) {
            List<String> cells = new ArrayList<>(List.of("`" + kind + "`"));
            rows.forEach((set, count) -> cells.add(cell(kind, set, count)));
            table.row(cells);
        }
        return table;
    }

    private String cell(String kind, String set, int count) {
        int hits = flagged.getOrDefault(kind, Map.of()).getOrDefault(set, 0);
        return hits == 0 ? "0" : new Share(hits, count).brief();
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("sms-spam", "ham");
        labels.put("youtube-spam-psy", "ham");
        labels.put("wiki-toxicity", "not-toxic");
        labels.put("surge-toxicity", "not-toxic");
        labels.put("openai-moderation", "none");
        labels.put("ordinary-third", "none");
        labels.put("ordinary-fourth", "none");
        labels.put("ordinary-fifth", "none");
        labels.put("ordinary-held", "none");
        return labels;
    }
}
