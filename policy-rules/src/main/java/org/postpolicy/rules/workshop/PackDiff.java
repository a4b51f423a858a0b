package org.postpolicy.rules.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.postpolicy.Pack;
import org.postpolicy.Periods;
import org.postpolicy.PolicyException;
import org.postpolicy.Problem;
import org.postpolicy.Submission;
import org.postpolicy.rules.engine.Comparison;
import org.postpolicy.rules.engine.PackTrial;

/** Tells of which submissions two versions of a pack say something else; thread-safe. */
public final class PackDiff {

    /**
     * A change between the versions.
     *
     * @param what what has changed: a rule, or a phrase with its signal
     * @param added whether the later version has it
     * @param removed whether the former version had it; a rule that is in both has changed
     */
    public record Change(String what, boolean added, boolean removed) {}

    private final Comparison comparison;

    private PackDiff(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * Takes two versions.
     *
     * @param before the former version
     * @param after the later version
     * @return what compares them
     * @throws PolicyException if one of them is not in order, with every problem; failing scenarios do not matter
     */
    public static PackDiff between(PackDraft before, PackDraft after) {
        PackTrial one = before.trial();
        PackTrial other = after.trial();
        List<Problem> problems = new ArrayList<>(one.problems());
        problems.addAll(other.problems());
        if (!problems.isEmpty()) {
            throw new PolicyException(problems);
        }
        return new PackDiff(new Comparison(one, other));
    }

    /** Returns the former version. */
    public Pack before() {
        return comparison.before();
    }

    /** Returns the later version. */
    public Pack after() {
        return comparison.after();
    }

    /** Returns the rules and phrases that differ. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        comparison
                .rules()
                .forEach(change -> changes.add(
                        new Change("rule " + change.name(), change.after() != null, change.before() != null)));
        comparison
                .phrases()
                .forEach(change -> changes.add(new Change(
                        "\"" + change.words() + "\" of " + change.kind() + " (" + change.language() + ")",
                        change.added(),
                        !change.added())));
        return changes;
    }

    /**
     * Thinks out submissions that reach every change, and judges them by both versions.
     *
     * @return what came of each; a change that decides nothing flips nothing
     */
    public List<Flip> generated() {
        List<Flip> flips = new ArrayList<>();
        comparison
                .reaching()
                .forEach(reached -> flips.add(Flip.of(
                        comparison.judge(reached.witness()),
                        reached.why(),
                        reached.witness().scenario())));
        return flips;
    }

    /**
     * Judges a submission by both versions.
     *
     * @param submission the submission
     * @param now the time by the host's clock
     * @param periods what the host is configured with
     * @return what came of it
     * @throws jakarta.validation.ConstraintViolationException if the facts are not valid
     */
    public Flip of(Submission submission, Instant now, Periods periods) {
        return Flip.of(comparison.judge(submission, now, periods), null, null);
    }
}
