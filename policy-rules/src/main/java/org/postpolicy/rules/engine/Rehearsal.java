package org.postpolicy.rules.engine;

import jakarta.validation.Validator;
import java.util.Optional;
import java.util.Set;
import org.postpolicy.Submission;
import org.postpolicy.rules.analysis.Witness;
import org.postpolicy.rules.language.FactsReader;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.language.Value;

/**
 * Tries submissions that were thought out, before they are shown to anybody.
 *
 * @param snapshot the pack
 * @param validator checks that a host could send them
 */
record Rehearsal(Snapshot snapshot, Validator validator) {

    private static final Place NOWHERE = Place.of("witness");

    /** Returns the submission, or nothing if no host could send it. */
    Optional<Submission> submission(Witness witness) {
        return FactsReader.scenario(Value.of(witness.facts(), NOWHERE), new Problems())
                .filter(submission -> submission.post() == null
                        ? validator.validate(submission.channel()).isEmpty()
                        : validator.validate(submission).isEmpty());
    }

    /** Returns the rules that speak of it; none if no host could send it. */
    Set<RuleDefinition> speaking(Witness witness) {
        return submission(witness)
                .map(submission -> snapshot.speaking(submission, witness.now(), witness.periods()))
                .orElse(Set.of());
    }
}
