package org.postpolicy.rules.engine;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.SignalPlaces;

/** Takes what the host's detectors say of one submission, and reports what is wrong with it. */
final class DetectorReport {

    private final SignalPlaces places;
    private final Validator validator;
    private final Problems problems;

    DetectorReport(Submission submission, Validator validator, Problems problems) {
        this.places = SignalPlaces.of(submission.post());
        this.validator = validator;
        this.problems = problems;
    }

    /** Returns the signals that are in order; each reason why others are not is reported once. */
    List<Signal> sound(SignalDetector detector, List<Signal> seen) {
        Set<String> reasons = new LinkedHashSet<>();
        List<Signal> sound = new ArrayList<>();
        if (seen == null) {
            reasons.add("null instead of a list.");
        } else {
            for (Signal signal : seen) {
                String reason = reasonAgainst(signal, detector);
                if (reason == null) {
                    sound.add(signal);
                } else {
                    reasons.add(reason);
                }
            }
        }
        reasons.forEach(reason -> add(
                ProblemCode.SIGNAL_INVALID, detector, "The detector returned " + reason, "and correct the detector."));
        return sound;
    }

    private String reasonAgainst(Signal signal, SignalDetector detector) {
        if (signal == null) {
            return "null among its signals.";
        }
        String invalid = validator.validate(signal).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .collect(Collectors.joining("; "));
        if (!invalid.isEmpty()) {
            return "an invalid signal: " + invalid + ".";
        }
        if (!detector.kinds().contains(signal.kind())) {
            return "a signal of the kind \"" + signal.kind() + "\", which it does not announce.";
        }
        if (signal.review() != Review.UNREVIEWED) {
            return "a signal with the review " + signal.review() + ", which is for a person to give.";
        }
        return places.misplaced(signal)
                .map(misplaced -> "a signal that " + misplaced.message())
                .orElse(null);
    }

    void failed(SignalDetector detector, Throwable failure) {
        Failures.log("The " + nameOf(detector) + " failed.", failure);
        add(
                ProblemCode.DETECTOR_FAILED,
                detector,
                "The detector failed: " + Failures.nameOf(failure) + ".",
                "and look at the detector; the log shows where it failed.");
    }

    void late(SignalDetector detector, TimeLimit limit) {
        add(
                ProblemCode.DETECTOR_LATE,
                detector,
                "The detector took longer than " + limit.inWords() + ".",
                "or give the detectors more time.");
    }

    void neverBegun(SignalDetector detector) {
        add(
                ProblemCode.DETECTOR_LATE,
                detector,
                "The detector was never asked, because no thread was free in time.",
                "or give the executor more threads.");
    }

    private void add(ProblemCode code, SignalDetector detector, String message, String remedy) {
        problems.add(code, Place.of(nameOf(detector)), message, "Let a person judge the post, " + remedy);
    }

    private static String nameOf(SignalDetector detector) {
        return "detector " + detector.name();
    }
}
