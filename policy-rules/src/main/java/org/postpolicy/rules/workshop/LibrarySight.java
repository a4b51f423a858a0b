package org.postpolicy.rules.workshop;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.language.WordList;
import org.postpolicy.rules.signals.TextSignals;

/** What the library sees by itself, in the shape of a host's detector; immutable and thread-safe. */
final class LibrarySight implements SignalDetector {

    private final Set<String> kinds;
    private final TextSignals signals;

    private LibrarySight(Set<String> kinds, TextSignals signals) {
        this.kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        this.signals = signals;
    }

    /** Returns a sight; a signal is seen by packs, so one pack without words of its own stands in. */
    static LibrarySight of(Set<String> kinds) {
        return new LibrarySight(kinds, TextSignals.of(kinds, List.of(List.of())));
    }

    /** Returns what one list of words sees. */
    static LibrarySight of(WordList words) {
        Set<String> kind = Set.of(words.kind());
        WordList alone = new WordList(words.kind(), words.language(), true, words.phrases());
        return new LibrarySight(kind, TextSignals.of(kind, List.of(List.of(alone))));
    }

    static LibrarySight tracing(Set<String> kinds) {
        return new LibrarySight(kinds, TextSignals.tracing(kinds));
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
