package org.postpolicy.rules.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postpolicy.rules.language.WordList;
import org.postpolicy.rules.signals.TextSignals;

/**
 * Keeps the last built detectors, because building them takes longer than everything else in loading a pack, and most
 * reloads change rules and no words; thread-safe.
 */
final class Sights {

    private static final int KEPT = 4;

    private record Wanted(Set<String> kinds, List<List<WordList>> words) {}

    private final Map<Wanted, TextSignals> built = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, TextSignals> eldest) {
            return size() > KEPT;
        }
    };

    /** Returns detectors for these kinds and word lists. */
    synchronized TextSignals of(Set<String> kinds, List<List<WordList>> words) {
        return built.computeIfAbsent(new Wanted(kinds, words), wanted -> TextSignals.of(kinds, words));
    }
}
