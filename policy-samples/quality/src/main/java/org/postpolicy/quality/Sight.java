package org.postpolicy.quality;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.workshop.LibrarySight;

/** Looks at texts with everything that the library sees by itself; not thread-safe. */
final class Sight {

    private final Consumer<String> complaints;
    private final SignalDetector detector = LibrarySight.of(LibrarySight.everyKind());
    private SignalDetector tracing;

    /** Returns a sight that tells of each text on which a detector fails. */
    Sight(Consumer<String> complaints) {
        this.complaints = complaints;
    }

    Seen look(String text) {
        try {
            return new Seen(detector.detect(Submission.of(Post.comment(text))));
        } catch (RuntimeException failure) {
            complaints.accept("A detector fails on a text, which counts as nothing seen: " + failure + ". Report it,"
                    + " with the text: " + text);
            return new Seen(List.of());
        }
    }

    /** Returns the lines of the word lists that see some kinds in a text, by file and number. */
    Set<String> lines(String text, Kinds kinds) {
        if (tracing == null) {
            tracing = LibrarySight.tracing(LibrarySight.everyKind());
        }
        return tracing.detect(Submission.of(Post.comment(text))).stream()
                .filter(signal -> kinds.kinds().contains(signal.kind()) && signal.subkind() != null)
                .map(Signal::subkind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> kinds() {
        return LibrarySight.everyKind();
    }
}
