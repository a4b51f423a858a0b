package org.postpolicy.rules.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.Plural;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.SeenSignal;

/**
 * How many signals of a submission are kept.
 *
 * <p>What a person confirmed goes first, then suspicions. Of those alike, the kinds take turns in the order of their
 * places, so that a hundred signals of one kind do not hide the only one of another.
 *
 * @param most the most signals
 */
record SignalLimit(int most) {

    private static final Comparator<Ranked> BY_WEIGHT = Comparator.<Ranked, Boolean>comparing(
                    ranked -> ranked.signal().review() != Review.CONFIRMED)
            .thenComparing(ranked -> ranked.signal().category())
            .thenComparingInt(Ranked::turn)
            .thenComparingInt(Ranked::index);

    private record Sort(String kind, String subkind) {}

    private record Ranked(Signal signal, int turn, int index) {}

    /** Returns the signals in the same order, without those that are too many, which is a problem. */
    List<SeenSignal> keep(List<SeenSignal> signals, Problems problems) {
        if (signals.size() <= most) {
            return signals;
        }
        problems.add(
                ProblemCode.TOO_MANY_SIGNALS,
                Place.of("post"),
                Plural.are(signals.size(), "signal") + ", and at most " + most + " are kept.",
                "Let a person judge the post, or raise the limit.");
        Map<Sort, Integer> turns = new HashMap<>();
        return IntStream.range(0, signals.size())
                .mapToObj(i -> ranked(signals.get(i).signal(), i, turns))
                .sorted(BY_WEIGHT)
                .limit(most)
                .sorted(Comparator.comparingInt(Ranked::index))
                .map(ranked -> signals.get(ranked.index()))
                .toList();
    }

    private static Ranked ranked(Signal signal, int index, Map<Sort, Integer> turns) {
        int turn = turns.merge(new Sort(signal.kind(), signal.subkind()), 1, Integer::sum);
        return new Ranked(signal, turn, index);
    }
}
