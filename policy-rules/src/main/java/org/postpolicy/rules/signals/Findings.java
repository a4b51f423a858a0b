package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.language.SignalCatalogue;

/** Turns the hits of one field into signals: without what exceptions cover, and without a hit inside a like one. */
final class Findings {

    private record Exempt(String kind, long packs, boolean ownWords) {}

    private record Like(String kind, String subkind, long packs) {}

    private static final Comparator<Hit> OUTER_FIRST = (one, other) -> one.start() != other.start()
            ? Integer.compare(one.start(), other.start())
            : Integer.compare(other.end(), one.end());
    private static final Comparator<SeenSignal> BY_PLACE = (one, other) -> compare(one.signal(), other.signal());

    private Findings() {}

    private static int compare(Signal one, Signal other) {
        if (one.start() != other.start()) {
            return Integer.compare(one.start(), other.start());
        }
        return one.end() == other.end() ? one.kind().compareTo(other.kind()) : Integer.compare(one.end(), other.end());
    }

    static List<SeenSignal> of(String field, String typed, VisibleText visible, List<Hit> hits) {
        if (hits.isEmpty()) {
            return List.of();
        }
        hits.sort(OUTER_FIRST);
        List<SeenSignal> found = new ArrayList<>();
        for (Hit hit : outermost(unexcepted(hits))) {
            found.add(seen(field, typed, visible, hit));
        }
        found.sort(BY_PLACE);
        return joined(found);
    }

    // Hits come in the order of their starts, so an exception covers what ends before the furthest end so far.
    private static List<Hit> unexcepted(List<Hit> hits) {
        if (allCount(hits)) {
            return hits;
        }
        Map<Exempt, Integer> ends = new HashMap<>();
        List<Hit> kept = new ArrayList<>();
        int next;
        for (int i = 0; i < hits.size(); i = next) {
            for (next = i;
                    next < hits.size() && hits.get(next).start() == hits.get(i).start();
                    next++) {
                Meaning meaning = hits.get(next).meaning();
                if (meaning.exception()) {
                    ends.merge(
                            new Exempt(meaning.kind(), meaning.packs(), meaning.ownWords()),
                            hits.get(next).end(),
                            Math::max);
                }
            }
            for (Hit hit : hits.subList(i, next)) {
                long packs = hit.meaning().exception() ? 0 : remaining(hit, ends);
                if (packs != 0) {
                    kept.add(packs == hit.meaning().packs() ? hit : forPacks(hit, packs));
                }
            }
        }
        return kept;
    }

    /** Returns whether some pack sees each hit and none is an exception, as in nearly every text. */
    private static boolean allCount(List<Hit> hits) {
        for (Hit hit : hits) {
            if (hit.meaning().exception() || hit.meaning().packs() == 0) {
                return false;
            }
        }
        return true;
    }

    private static long remaining(Hit hit, Map<Exempt, Integer> ends) {
        long packs = hit.meaning().packs();
        for (Map.Entry<Exempt, Integer> exempt : ends.entrySet()) {
            boolean touches = exempt.getKey().ownWords() || !hit.meaning().ownWords();
            if (touches && exempt.getKey().kind().equals(hit.meaning().kind()) && exempt.getValue() >= hit.end()) {
                packs &= ~exempt.getKey().packs();
            }
        }
        return packs;
    }

    private static Hit forPacks(Hit hit, long packs) {
        Meaning m = hit.meaning();
        Meaning fewer = new Meaning(
                m.kind(), m.subkind(), m.ground(), m.strength(), m.source(), packs, m.exception(), m.ownWords());
        return new Hit(fewer, hit.start(), hit.end());
    }

    private static List<Hit> outermost(List<Hit> hits) {
        Map<Like, Hit> furthest = new HashMap<>();
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : hits) {
            Like like = new Like(
                    hit.meaning().kind(), hit.meaning().subkind(), hit.meaning().packs());
            Hit before = furthest.get(like);
            boolean same = before != null && before.start() == hit.start() && before.end() == hit.end();
            if (before == null || before.end() < hit.end() || same) {
                kept.add(hit);
                furthest.put(like, hit);
            }
        }
        return kept;
    }

    private static SeenSignal seen(String field, String typed, VisibleText visible, Hit hit) {
        Meaning meaning = hit.meaning();
        int start = visible.start(hit.start());
        int end = visible.end(hit.end());
        Signal signal = new Signal(
                meaning.kind(),
                meaning.subkind(),
                meaning.ground(),
                field,
                start,
                end,
                typed.substring(start, end),
                meaning.strength(),
                meaning.source(),
                Review.UNREVIEWED,
                SignalCatalogue.categoryOf(meaning.kind()));
        return new SeenSignal(signal, meaning.packs());
    }

    private static List<SeenSignal> joined(List<SeenSignal> found) {
        List<SeenSignal> joined = new ArrayList<>(found.size());
        for (SeenSignal seen : found) {
            int last = joined.size() - 1;
            if (last >= 0 && BY_PLACE.compare(joined.get(last), seen) == 0) {
                joined.set(last, joined(joined.get(last), seen));
            } else {
                joined.add(seen);
            }
        }
        return joined;
    }

    private static SeenSignal joined(SeenSignal one, SeenSignal other) {
        SeenSignal better = weight(other.signal()) > weight(one.signal()) ? other : one;
        return new SeenSignal(better.signal(), one.packs() | other.packs());
    }

    // Of two that stand in the same place, the one that says more is kept.
    private static double weight(Signal signal) {
        return (signal.ground() == null ? 0 : 4) + (signal.subkind() == null ? 0 : 2) + signal.strength();
    }
}
