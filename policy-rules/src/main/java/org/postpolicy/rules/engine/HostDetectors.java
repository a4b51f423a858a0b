package org.postpolicy.rules.engine;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.postpolicy.EngineSettings;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;

/** Asks the host's own detectors; one that fails, hangs or says nonsense makes the decision incomplete. */
final class HostDetectors {

    private final List<SignalDetector> detectors;
    private final EngineSettings settings;
    private final Validator validator;

    HostDetectors(List<SignalDetector> detectors, EngineSettings settings, Validator validator) {
        this.detectors = detectors;
        this.settings = settings;
        this.validator = validator;
    }

    List<Signal> detect(Submission submission, Problems problems) {
        if (detectors.isEmpty()) {
            return List.of();
        }
        return settings.detectorTimeLimit() == null
                ? onThisThread(submission, problems)
                : onExecutor(submission, problems);
    }

    private List<Signal> onThisThread(Submission submission, Problems problems) {
        List<Signal> signals = new ArrayList<>();
        for (SignalDetector detector : detectors) {
            try {
                signals.addAll(checked(detector, detector.detect(submission), problems));
            } catch (RuntimeException | StackOverflowError failure) {
                failed(detector, failure, problems);
            }
        }
        return signals;
    }

    private List<Signal> onExecutor(Submission submission, Problems problems) {
        List<FutureTask<List<Signal>>> tasks = new ArrayList<>();
        for (SignalDetector detector : detectors) {
            FutureTask<List<Signal>> task = new FutureTask<>(() -> detector.detect(submission));
            tasks.add(task);
            try {
                settings.detectorExecutor().execute(task);
            } catch (RuntimeException refused) {
                task.cancel(true);
                failed(detector, refused, problems);
            }
        }
        long end = System.nanoTime() + settings.detectorTimeLimit().toNanos();
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            if (!tasks.get(i).isCancelled()) {
                signals.addAll(await(detectors.get(i), tasks.get(i), end - System.nanoTime(), problems));
            }
        }
        return signals;
    }

    private List<Signal> await(
            SignalDetector detector, FutureTask<List<Signal>> task, long nanoseconds, Problems problems) {
        try {
            return checked(detector, task.get(Math.max(nanoseconds, 0), TimeUnit.NANOSECONDS), problems);
        } catch (ExecutionException failure) {
            failed(detector, failure.getCause(), problems);
        } catch (TimeoutException late) {
            task.cancel(true);
            problems.add(
                    ProblemCode.DETECTOR_LATE,
                    Place.of(nameOf(detector)),
                    "The detector took longer than " + settings.detectorTimeLimit() + ".",
                    "Let a person judge the post, or give the detectors more time.");
        } catch (InterruptedException interrupted) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            failed(detector, interrupted, problems);
        }
        return List.of();
    }

    private List<Signal> checked(SignalDetector detector, List<Signal> seen, Problems problems) {
        List<Signal> sound = new ArrayList<>();
        for (Signal signal : seen) {
            if (detector.kinds().contains(signal.kind())
                    && validator.validate(signal).isEmpty()) {
                sound.add(signal);
            } else {
                problems.add(
                        ProblemCode.SIGNAL_INVALID,
                        Place.of(nameOf(detector)),
                        "The detector returned a signal of a kind that it does not announce, or with invalid values.",
                        "Let a person judge the post, and correct the detector.");
            }
        }
        return sound;
    }

    private static void failed(SignalDetector detector, Throwable failure, Problems problems) {
        problems.add(
                ProblemCode.DETECTOR_FAILED,
                Place.of(nameOf(detector)),
                "The detector failed: " + failure.getClass().getSimpleName() + ".",
                "Let a person judge the post, and look at the detector.");
    }

    private static String nameOf(SignalDetector detector) {
        try {
            return "detector " + detector.name();
        } catch (RuntimeException nameless) {
            return "detector " + detector.getClass().getName();
        }
    }
}
