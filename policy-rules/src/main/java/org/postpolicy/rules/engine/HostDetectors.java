package org.postpolicy.rules.engine;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import org.postpolicy.EngineSettings;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.Problems;

/** Asks the host's own detectors; one that fails, hangs or says nonsense makes the decision incomplete. */
final class HostDetectors {

    private final List<SignalDetector> detectors;
    private final EngineSettings settings;
    private final Executor executor;
    private final Validator validator;

    HostDetectors(List<SignalDetector> detectors, EngineSettings settings, Validator validator) {
        this.detectors = detectors;
        this.settings = settings;
        this.executor = settings.detectorTimeLimit() == null ? Runnable::run : settings.detectorExecutor();
        this.validator = validator;
    }

    List<Signal> detect(Submission submission, Problems problems) {
        if (detectors.isEmpty()) {
            return List.of();
        }
        TimeLimit limit = TimeLimit.startingNow(settings.detectorTimeLimit());
        List<DetectorCall> calls = detectors.stream()
                .map(detector -> new DetectorCall(detector, submission))
                .toList();
        calls.forEach(call -> handOver(call, limit));
        DetectorReport report = new DetectorReport(submission, validator, problems);
        List<Signal> signals = new ArrayList<>();
        calls.forEach(call -> signals.addAll(answer(call, limit, report)));
        return signals;
    }

    // An executor may run a call at once and on this thread, and so use up the time of the others.
    private void handOver(DetectorCall call, TimeLimit limit) {
        if (limit.passedAt(System.nanoTime())) {
            call.cancel();
            return;
        }
        try {
            executor.execute(call.task());
        } catch (RuntimeException refused) {
            call.cancel();
        }
    }

    private static List<Signal> answer(DetectorCall call, TimeLimit limit, DetectorReport report) {
        try {
            List<Signal> seen = call.await(limit.remaining());
            if (!limit.passedAt(call.ended())) {
                return report.sound(call.detector(), seen);
            }
            report.late(call.detector(), limit);
        } catch (ExecutionException failure) {
            report.failed(call.detector(), failure.getCause());
        } catch (TimeoutException | CancellationException late) {
            call.cancel();
            if (call.begun()) {
                report.late(call.detector(), limit);
            } else {
                report.neverBegun(call.detector());
            }
        } catch (InterruptedException interrupted) {
            call.cancel();
            Thread.currentThread().interrupt();
            report.failed(call.detector(), interrupted);
        }
        return List.of();
    }
}
