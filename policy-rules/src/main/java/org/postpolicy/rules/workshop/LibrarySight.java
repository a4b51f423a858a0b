package org.postpolicy.rules.workshop;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.signals.TextSignals;

/** What the library sees by itself, in the shape of a host's detector; immutable and thread-safe. */
final class LibrarySight implements SignalDetector {

    private final Set<String> kinds;
    private final TextSignals signals;

    LibrarySight(Set<String> kinds) {
        this.kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        // A signal is seen by packs, so one pack without words of its own stands in.
        this.signals = TextSignals.of(this.kinds, List.of(List.of()));
    }

    @Override
    public Set<String> kinds() {
        return kinds;
    }

    @Override
    public List<Signal> detect(Submission submission) {
        return signals.detect(submission).stream().map(SeenSignal::signal).toList();
    }
}
