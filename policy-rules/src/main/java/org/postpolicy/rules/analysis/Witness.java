package org.postpolicy.rules.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.Periods;

/**
 * A submission that shows something, in the words of scenarios; whoever shows it to people tries it first.
 *
 * @param facts what differs from the usual facts: post, author, channel, audience, signals
 * @param audit whether it is about a channel alone
 * @param now the time by the host's clock
 * @param usualTime whether the time does not matter
 * @param periods what the host is configured with
 */
public record Witness(Map<String, Object> facts, boolean audit, Instant now, boolean usualTime, Periods periods) {

    private static final List<String> IN_ORDER = List.of("post", "author", "channel", "audience", "signals");

    /** Returns it as the mapping that a scenario would be, without name and expectation. */
    public Map<String, Object> scenario() {
        Map<String, Object> scenario = new LinkedHashMap<>();
        for (String fact : IN_ORDER) {
            Object value = facts.get(fact);
            boolean nothing = value instanceof Map<?, ?> attributes && attributes.isEmpty();
            if (value != null && (!nothing || fact.equals("post"))) {
                scenario.put(fact, value);
            }
        }
        if (!usualTime) {
            scenario.put("now", now.toString());
        }
        Map<String, Object> lengths = new LinkedHashMap<>();
        put(lengths, "monitoring", periods.monitoring());
        put(lengths, "evaluation", periods.evaluation());
        put(lengths, "response", periods.response());
        put(lengths, "incident", periods.incident());
        put(lengths, "retention", periods.retention());
        if (!lengths.isEmpty()) {
            scenario.put("periods", lengths);
        }
        return scenario;
    }

    /** Returns it with a signal, or else with all signals, taken away, and words in its text that show such a signal. */
    public Witness inWords(String kind, String words, String language) {
        Map<String, Object> changed = new LinkedHashMap<>(facts);
        Map<String, Object> post = new LinkedHashMap<>();
        if (facts.get("post") instanceof Map<?, ?> former) {
            former.forEach((attribute, value) -> post.put((String) attribute, value));
        }
        post.put("text", words);
        post.put("language", language);
        changed.put("post", post);
        List<?> signals = facts.get("signals") instanceof List<?> given ? given : List.of();
        List<?> others = signals.stream()
                .filter(signal -> !kind.equals(((Map<?, ?>) signal).get("kind")))
                .toList();
        changed.put("signals", others);
        if (others.isEmpty() || others.size() == signals.size()) {
            changed.remove("signals");
        }
        return new Witness(changed, false, now, usualTime, periods);
    }

    /** Returns it on the afternoon of another day. */
    public Witness on(LocalDate day, ZoneId zone) {
        Instant moved = day.atTime(Sketch.AFTERNOON, 0).atZone(zone).toInstant();
        return new Witness(facts, audit, moved, false, periods);
    }

    private static void put(Map<String, Object> lengths, String name, TemporalAmount length) {
        if (length != null) {
            lengths.put(name, length.toString());
        }
    }
}
