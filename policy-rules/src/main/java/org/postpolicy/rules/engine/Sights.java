package org.postpolicy.rules.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.postpolicy.rules.language.WordList;
import org.postpolicy.rules.signals.TextSignals;

/**
 * Keeps the last built detectors, because building them takes longer than everything else in loading a pack, and most
 * reloads change rules and no words; thread-safe.
 */
final class Sights {

    private static final int KEPT = 4;

    private record Wanted(Set<String> kinds, List<List<WordList>> words) {}

    private final boolean shared;

    private final Map<Wanted, TextSignals> built = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, TextSignals> eldest) {
            return size() > KEPT;
        }
    };

    /** Takes whether packs without words of their own share detectors, which then see what only some ask for. */
    Sights(boolean shared) {
        this.shared = shared;
    }

    /** Returns detectors for these kinds and word lists; kinds that only hosts and persons see make no difference. */
    synchronized TextSignals of(Set<String> kinds, List<List<WordList>> words) {
        Set<String> seen = new TreeSet<>(TextSignals.detectedKinds());
        words.forEach(lists -> lists.forEach(list -> seen.add(list.kind())));
        if (!shared || words.stream().anyMatch(list -> !list.isEmpty())) {
            seen.retainAll(kinds);
        }
        return built.computeIfAbsent(new Wanted(seen, words), wanted -> TextSignals.of(seen, words));
    }
}
