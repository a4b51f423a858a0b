package org.postpolicy.spring;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Signal;

/** A detector of the application's own, which does what a test wants. */
record HostDetector(Function<Submission, List<Signal>> behaviour) implements SignalDetector {

    @Override
    public Set<String> kinds() {
        return Set.of("personal-information");
    }

    @Override
    public List<Signal> detect(Submission submission) {
        return behaviour.apply(submission);
    }
}
