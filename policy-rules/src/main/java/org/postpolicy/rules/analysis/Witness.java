package org.postpolicy.rules.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
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

    /** Returns it as the mapping that a scenario would be, without name and expectation. */
    public Map<String, Object> scenario() {
        Map<String, Object> scenario = new LinkedHashMap<>();
        facts.forEach((fact, value) -> {
            if (!(value instanceof Map<?, ?> attributes && attributes.isEmpty()) || facts.size() == 1) {
                scenario.put(fact, value);
            }
        });
        if (!usualTime) {
            scenario.put("now", now.toString());
        }
        Map<String, Object> lengths = new LinkedHashMap<>();
        put(lengths, "monitoring", periods.monitoring());
        put(lengths, "evaluation", periods.evaluation());
        put(lengths, "response", periods.response());
        put(lengths, "incident", periods.incident());
        if (!lengths.isEmpty()) {
            scenario.put("periods", lengths);
        }
        return scenario;
    }

    private static void put(Map<String, Object> lengths, String name, Duration length) {
        if (length != null) {
            lengths.put(name, length.toString());
        }
    }
}
