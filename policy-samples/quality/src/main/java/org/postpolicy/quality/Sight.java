package org.postpolicy.quality;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;
import org.postpolicy.rules.workshop.Workshop;

/** Looks at texts with everything that the library sees by itself; not thread-safe. */
final class Sight {

    private final Consumer<String> complaints;
    private final SignalDetector detector = Workshop.seeing(Workshop.seenKinds());

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

    Set<String> kinds() {
        return Workshop.seenKinds();
    }
}
