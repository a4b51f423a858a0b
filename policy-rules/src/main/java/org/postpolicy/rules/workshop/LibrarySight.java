package org.postpolicy.rules.workshop;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.postpolicy.PolicyException;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.language.WordList;
import org.postpolicy.rules.language.WordListReader;
import org.postpolicy.rules.signals.TextSignals;

/**
 * What the library sees by itself, without any pack, in the shape of a host's detector: for measuring how well it sees;
 * immutable and thread-safe.
 */
public final class LibrarySight implements SignalDetector {

    private final Set<String> kinds;
    private final TextSignals signals;

    private LibrarySight(Set<String> kinds, TextSignals signals) {
        this.kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        this.signals = signals;
    }

    /**
     * Names the kinds of signals that the library sees by itself in a text.
     *
     * @return the kinds, in the order of the catalogue
     */
    public static Set<String> everyKind() {
        return TextSignals.detectedKinds();
    }

    /**
     * Returns what the library sees with.
     *
     * @param kinds the kinds to look for; those that the library does not see by itself are never found
     * @return a detector, which takes a while to build; keep it
     */
    public static LibrarySight of(Set<String> kinds) {
        // A signal is seen by packs, so one pack without words of its own stands in.
        return new LibrarySight(kinds, TextSignals.of(kinds, List.of(List.of())));
    }

    /**
     * Returns what one word list of a pack sees, without the list of that name that comes with the library.
     *
     * @param file the name of the list, {@code <kind>.<language>.txt}
     * @param words what stands in it
     * @return a detector
     * @throws PolicyException if the list is not in order, with every problem
     */
    public static LibrarySight ofWords(String file, String words) {
        Problems problems = new Problems();
        WordList list = WordListReader.read(file, words, problems);
        if (!problems.isEmpty()) {
            throw new PolicyException(problems.list());
        }
        Set<String> kind = Set.of(list.kind());
        WordList alone = new WordList(list.kind(), list.language(), true, list.phrases());
        return new LibrarySight(kind, TextSignals.of(kind, List.of(List.of(alone))));
    }

    /**
     * Returns what the library sees with, telling which line of a word list sees each signal: for those who improve the
     * lists.
     *
     * @param kinds the kinds to look for; those that the library does not see by itself are never found
     * @return a detector whose signals have the file and line of the list as their subkind, if a list saw them
     */
    public static LibrarySight tracing(Set<String> kinds) {
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
