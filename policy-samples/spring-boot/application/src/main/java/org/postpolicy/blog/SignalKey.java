package org.postpolicy.blog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.facts.Signal;

/** Names a signal within its entry by what makes it the same observation: its kind and its place. */
final class SignalKey {

    private SignalKey() {}

    static String of(Signal signal) {
        String field = signal.field() == null ? "" : signal.field();
        return signal.kind() + ":" + field + ":" + signal.start() + ":" + signal.end();
    }

    /** Returns the signals on which a decision rests, each of them once. */
    static List<Signal> signalsOf(Decision decision) {
        Map<String, Signal> signals = new LinkedHashMap<>();
        for (Finding finding : decision.findings()) {
            finding.evidence().forEach(signal -> signals.putIfAbsent(of(signal), signal));
        }
        return List.copyOf(signals.values());
    }
}
