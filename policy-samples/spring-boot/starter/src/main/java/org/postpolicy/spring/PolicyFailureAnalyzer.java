package org.postpolicy.spring;

import org.postpolicy.PolicyException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why an application does not start in place of a stack trace. */
final class PolicyFailureAnalyzer extends AbstractFailureAnalyzer<PolicyException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PolicyException broken) {
        return new FailureAnalysis(
                "The packs could not be loaded:\n\n" + broken.getMessage(),
                "Mend what is named above, or look at postpolicy.packs and postpolicy.directory."
                        + " With postpolicy.failure-policy=hold the application starts and holds every post instead.",
                broken);
    }
}
