package org.postpolicy.quality;

import java.util.List;
import java.util.stream.Collectors;
import org.postpolicy.facts.Signal;

/**
 * What was seen in a text.
 *
 * @param signals the signals
 */
record Seen(List<Signal> signals) {

    List<Signal> of(Sort sort) {
        return signals.stream().filter(sort::matches).toList();
    }

    /** Returns what was seen, for whoever improves a signal. */
    String words() {
        return signals.isEmpty()
                ? "nothing"
                : signals.stream().map(Seen::words).distinct().collect(Collectors.joining(", "));
    }

    private static String words(Signal signal) {
        String sort = signal.subkind() == null ? "" : "/" + signal.subkind();
        return signal.kind() + sort + " \"" + signal.excerpt() + "\"";
    }
}
