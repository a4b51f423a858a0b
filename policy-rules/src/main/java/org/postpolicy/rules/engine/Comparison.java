package org.postpolicy.rules.engine;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.postpolicy.Decision;
import org.postpolicy.Pack;
import org.postpolicy.Periods;
import org.postpolicy.Submission;
import org.postpolicy.rules.analysis.Witness;

/** Two versions of a pack, each ready to judge; thread-safe. */
public final class Comparison {

    /**
     * What the two versions say of the same submission.
     *
     * @param before what the former version says
     * @param after what the later version says
     */
    public record Both(Decision before, Decision after) {}

    private final LoadedPack before;
    private final LoadedPack after;
    private final Rehearsal former;
    private final Rehearsal later;

    /** Takes two packs that are in order, apart from their scenarios. */
    public Comparison(PackTrial before, PackTrial after) {
        this.before = before.loaded();
        this.after = after.loaded();
        this.former = new ScenarioRunner(this.before, TrialKit.VALIDATOR, TrialKit.SIGHTS).rehearsal();
        this.later = new ScenarioRunner(this.after, TrialKit.VALIDATOR, TrialKit.SIGHTS).rehearsal();
    }

    /** Returns the former version. */
    public Pack before() {
        return before.pack();
    }

    /** Returns the later version. */
    public Pack after() {
        return after.pack();
    }

    /** Returns the rules that differ. */
    public List<RuleChange> rules() {
        return RuleChange.between(before.rules(), after.rules());
    }

    /** Returns the phrases that stand in the word lists of one version only. */
    public List<PhraseChange> phrases() {
        return PhraseChange.between(before.words(), after.words());
    }

    /** Returns submissions that reach every change, as far as they can be thought out. */
    public List<Reached> reaching() {
        return new Reach(before, after, former, later).all(rules(), phrases());
    }

    /**
     * Returns what both versions say of a submission; or of its channel alone if it has no post.
     *
     * @throws ConstraintViolationException if the facts are not valid
     */
    public Both judge(Submission submission, Instant now, Periods periods) {
        Validator validator = TrialKit.VALIDATOR;
        check(submission.post() == null ? validator.validate(submission.channel()) : validator.validate(submission));
        return new Both(
                judge(former.snapshot(), submission, now, periods), judge(later.snapshot(), submission, now, periods));
    }

    /** Returns what both versions say of a submission that was thought out. */
    public Both judge(Witness witness) {
        return judge(former.submission(witness).orElseThrow(), witness.now(), witness.periods());
    }

    private static Decision judge(Snapshot snapshot, Submission submission, Instant now, Periods periods) {
        return submission.post() == null
                ? snapshot.audit(submission.channel(), now, periods)
                : snapshot.evaluate(submission, now, periods);
    }

    private static void check(Set<? extends ConstraintViolation<?>> violations) {
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }
}
