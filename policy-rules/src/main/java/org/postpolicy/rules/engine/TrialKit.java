package org.postpolicy.rules.engine;

import jakarta.validation.Validator;
import java.util.List;
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;
import org.postpolicy.rules.signals.TextSignals;

/** What every pack is tried with, whatever it says: built once in a program; thread-safe. */
public final class TrialKit {

    static final Validator VALIDATOR = JudgingEngine.validator();
    // A scenario asks which rules speak, and no limit counts what else is seen.
    static final Sights SIGHTS = new Sights(true);

    private TrialKit() {}

    /** Builds what most packs need and uses it once, so that its classes are loaded too. */
    public static void prepare() {
        Submission sample = Submission.of(Post.comment("The reading room was lovely."));
        VALIDATOR.validate(sample);
        SIGHTS.of(TextSignals.detectedKinds(), List.of(List.of())).detect(sample);
    }
}
