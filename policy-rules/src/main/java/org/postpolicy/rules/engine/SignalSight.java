package org.postpolicy.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.postpolicy.EngineSettings;
import org.postpolicy.Submission;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Signal;
import org.postpolicy.facts.SignalSource;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.language.SignalCatalogue;
import org.postpolicy.rules.signals.TextSignals;

/**
 * Gathers the signals of a submission: what the built-in detectors see, what the host's see, what the host passed, and
 * what persons have said of them.
 */
final class SignalSight {

    private static final Comparator<SeenSignal> BY_PLACE = Comparator.<SeenSignal>comparingInt(
                    seen -> fieldOrder(seen.signal().field()))
            .thenComparing(seen -> seen.signal().field(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(seen -> seen.signal().start())
            .thenComparingInt(seen -> seen.signal().end())
            .thenComparing(seen -> seen.signal().kind());

    private final TextSignals textSignals;
    private final HostDetectors hostDetectors;
    private final SignalLimit most;
    private final TextLimit longest;

    SignalSight(TextSignals textSignals, HostDetectors hostDetectors, EngineSettings settings) {
        this.textSignals = textSignals;
        this.hostDetectors = hostDetectors;
        this.most = new SignalLimit(settings.maximumSignals());
        this.longest = new TextLimit(settings.maximumTextLength());
    }

    /** Returns the signals in the order of their places; whatever goes wrong is a problem. */
    List<SeenSignal> of(Submission submission, Problems problems) {
        Submission looked = longest.cut(submission, problems);
        List<SeenSignal> detected = new ArrayList<>(builtIn(looked, problems));
        hostDetectors.detect(looked, problems).forEach(signal -> detected.add(forAll(byMachine(signal))));
        return most.keep(reviewed(detected, submission.signals()), problems);
    }

    private List<SeenSignal> builtIn(Submission submission, Problems problems) {
        try {
            return textSignals.detect(submission);
        } catch (RuntimeException | StackOverflowError failure) {
            Failures.log("The built-in detectors failed.", failure);
            problems.add(
                    ProblemCode.DETECTOR_FAILED,
                    Place.of("built-in detectors"),
                    "The detectors failed: " + Failures.nameOf(failure) + ".",
                    "Let a person judge the post, and report the failure.");
            return List.of();
        }
    }

    // A signal is a person's until somebody says otherwise, and a detector may say nothing.
    private static Signal byMachine(Signal signal) {
        return signal.source() == SignalSource.PERSON ? signal.withSource(SignalSource.MODEL) : signal;
    }

    private static SeenSignal forAll(Signal signal) {
        return new SeenSignal(signal.withCategory(SignalCatalogue.categoryOf(signal.kind())), SeenSignal.ALL_PACKS);
    }

    /** A detected signal takes the review of the given one; what a person dismissed matches nothing. */
    private static List<SeenSignal> reviewed(List<SeenSignal> detected, List<Signal> given) {
        List<SeenSignal> all = new ArrayList<>();
        Set<Signal> used = new HashSet<>();
        for (SeenSignal seen : detected) {
            Signal answer = answer(seen.signal(), given);
            if (answer != null && answer.sameObservation(seen.signal())) {
                used.add(answer);
            }
            Review review = answer == null ? seen.signal().review() : answer.review();
            all.add(new SeenSignal(seen.signal().withReview(review), seen.packs()));
        }
        given.stream()
                .filter(signal -> !used.contains(signal))
                .map(SignalSight::forAll)
                .forEach(all::add);
        all.removeIf(seen -> seen.signal().review() == Review.DISMISSED);
        all.sort(BY_PLACE);
        return all;
    }

    /** Returns the answer to these very words, or else to words around them, because detectors change where they end. */
    private static Signal answer(Signal seen, List<Signal> given) {
        return Stream.concat(
                        given.stream().filter(seen::sameObservation),
                        given.stream().filter(signal -> answersAround(signal, seen)))
                .findFirst()
                .orElse(null);
    }

    private static boolean answersAround(Signal given, Signal seen) {
        return given.review() != Review.UNREVIEWED
                && given.kind().equals(seen.kind())
                && (given.subkind() == null || given.subkind().equals(seen.subkind()))
                && given.field() != null
                && given.field().equals(seen.field())
                && given.start() <= seen.start()
                && seen.end() <= given.end();
    }

    private static int fieldOrder(String field) {
        if (field == null) {
            return 3;
        }
        return switch (field) {
            case "text" -> 0;
            case "title" -> 1;
            default -> 2;
        };
    }
}
