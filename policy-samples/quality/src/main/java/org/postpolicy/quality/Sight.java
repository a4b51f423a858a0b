package org.postpolicy.quality;

import java.util.Set;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;
import org.postpolicy.rules.workshop.Workshop;

/** Looks at texts with everything that the library sees by itself; thread-safe. */
final class Sight {

    private final SignalDetector detector = Workshop.seeing(Workshop.seenKinds());

    Seen look(String text) {
        return new Seen(detector.detect(Submission.of(Post.comment(text))));
    }

    Set<String> kinds() {
        return Workshop.seenKinds();
    }
}
