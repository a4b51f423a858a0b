package org.postpolicy.rules.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The signals that rules of a pack can wait for: the catalogue's, the pack's word lists' and the host's. */
public final class KnownSignals {

    private final Map<String, Set<String>> subkinds = new LinkedHashMap<>();

    /** Begins with the catalogue. */
    public KnownSignals() {
        SignalCatalogue.all().forEach(kind -> subkinds.put(kind.kind(), new LinkedHashSet<>(kind.subkinds())));
    }

    /** Adds the kind and the sorts of a word list. */
    public void add(WordList list) {
        Set<String> sorts = subkinds.computeIfAbsent(list.kind(), kind -> new LinkedHashSet<>());
        list.phrases().stream().map(WordList.Phrase::subkind).forEach(sorts::add);
        sorts.remove(null);
    }

    /** Returns the catalogue's signals and those of some word lists. */
    public static KnownSignals with(List<WordList> lists) {
        KnownSignals known = new KnownSignals();
        lists.forEach(known::add);
        return known;
    }

    /** Adds kinds that a host's detector sees; their sorts are not known. */
    public void add(Set<String> kinds) {
        kinds.forEach(kind -> subkinds.putIfAbsent(kind, new LinkedHashSet<>()));
    }

    /** Returns every kind. */
    public Set<String> kinds() {
        return Collections.unmodifiableSet(subkinds.keySet());
    }

    /**
     * Returns whether a signal of a kind can have a sort, or none if that is null.
     *
     * <p>A kind of the catalogue has its own sorts alone. Of another kind any sort may be meant that no known kind has.
     */
    public boolean allows(String kind, String subkind) {
        return subkind == null
                || subkindsOf(kind).contains(subkind)
                || SignalCatalogue.find(kind).isEmpty() && !isSort(subkind);
    }

    /** Returns whether some kind has a sort. */
    public boolean isSort(String subkind) {
        return subkinds.values().stream().anyMatch(sorts -> sorts.contains(subkind));
    }

    /** Returns the sorts of a kind; empty if they are not known. */
    public Set<String> subkindsOf(String kind) {
        return Collections.unmodifiableSet(subkinds.getOrDefault(kind, Set.of()));
    }
}
