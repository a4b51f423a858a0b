package org.postpolicy.rules.signals;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.postpolicy.facts.Ground;
import org.postpolicy.rules.signals.Weights.Part;
import org.postpolicy.rules.signals.Weights.Sort;

/**
 * Sees a kind of signal by the company that its words keep: what each sort of words weighs is summed up.
 *
 * <p>Within a stretch of words each sort counts once, or twice if its file says so, and each word for one sort. One that
 * leads or two that help must be among them, because haste and requests alone show nothing. The weights are small whole
 * numbers, so that the words seen explain the sum. Where a line of a list speaks for or against the kind, it knows better.
 */
final class WeighingDetector implements Detector {

    private static final double STRENGTH = 0.7;
    private static final int HELPERS = 2;
    private static final int NO_SORT = -1;
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final Weights weights;
    private final long replaced;
    private final boolean tracing;
    private final Mention mention;
    private final boolean somethingNeeded;
    private final int[][] cuesOfSort;
    private final int[] leading;
    // By the number of the cue; every mark of a text is asked for its sort.
    private int[] sortOfCue = {};

    /** Weighs words for all packs but those that replaced them; when tracing, it names the file, even beside lines. */
    WeighingDetector(Weights weights, Vocabulary vocabulary, long replaced, boolean tracing) {
        this.weights = weights;
        this.replaced = replaced;
        this.tracing = tracing;
        this.mention = new Mention(vocabulary);
        somethingNeeded = weights.sorts().stream().anyMatch(Sort::needed);
        leading = IntStream.range(0, weights.sorts().size())
                .filter(sort -> weights.sorts().get(sort).part() != Part.ADDS)
                .toArray();
        cuesOfSort = new int[weights.sorts().size()][];
        for (int sort = 0; sort < cuesOfSort.length; sort++) {
            Sort words = weights.sorts().get(sort);
            cuesOfSort[sort] = vocabulary.cues(weights.kind() + " " + words.name(), words.lines());
            for (int cue : cuesOfSort[sort]) {
                setSort(cue, sort);
            }
        }
    }

    private void setSort(int cue, int sort) {
        int before = sortOfCue.length;
        if (cue >= before) {
            sortOfCue = Arrays.copyOf(sortOfCue, cue + 1);
            Arrays.fill(sortOfCue, before, cue + 1, NO_SORT);
        }
        sortOfCue[cue] = sort;
    }

    private int sortOf(int cue) {
        return cue < sortOfCue.length ? sortOfCue[cue] : NO_SORT;
    }

    @Override
    public String kind() {
        return weights.kind();
    }

    @Override
    public boolean yieldsToLines() {
        return !tracing;
    }

    @Override
    public long replaced() {
        return replaced;
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        if (!isLed(scene.marks()) || !isPossible(scene.marks())) {
            return;
        }
        int words = scene.reading().words();
        int step = weights.within() / 2;
        Stretch seen = null;
        for (int from = 0; from == 0 || from + step < words; from += step) {
            Stretch stretch = new Stretch();
            stretch.take(scene.marks(), from, end(scene.reading(), from));
            if (isEnough(stretch.times)) {
                seen = seen == null ? stretch : joined(scene, seen, stretch, sink);
            }
        }
        if (seen != null) {
            see(scene, seen, sink);
        }
    }

    /** Returns the word behind the stretch that begins with a word. */
    private int end(Reading reading, int from) {
        int end = Math.min(from + weights.within(), reading.words());
        while (end > from && reading.sentence(end - 1) - reading.sentence(from) >= weights.sentences()) {
            end--;
        }
        return end;
    }

    /** Returns two stretches as one if they share words, or else the later one after telling of the earlier. */
    private Stretch joined(Scene scene, Stretch earlier, Stretch later, Sink sink) {
        if (later.first > earlier.last) {
            see(scene, earlier, sink);
        } else {
            later.first = earlier.first;
            later.lead = Math.min(earlier.lead, later.lead);
            later.ground = earlier.ground == null ? later.ground : earlier.ground;
            later.last = Math.max(earlier.last, later.last);
        }
        return later;
    }

    private void see(Scene scene, Stretch stretch, Sink sink) {
        if (isMention(scene, stretch.first, stretch.last) || isMention(scene, stretch.leader(), stretch.last)) {
            return;
        }
        sink.see(
                tracing ? weights.file() : weights.subkind(),
                stretch.ground,
                STRENGTH,
                scene.reading().sourceStart(stretch.first),
                scene.reading().sourceEnd(stretch.last));
    }

    private boolean isMention(Scene scene, int start, int end) {
        return mention.excuses(kind(), scene.text(), scene.reading(), scene.marks(), start, end);
    }

    // Asked first, because few texts have the words that lead or help.
    private boolean isLed(Marks marks) {
        int helpers = 0;
        for (int sort : leading) {
            if (stands(cuesOfSort[sort], marks)) {
                helpers += weights.sorts().get(sort).part() == Part.LEADS ? HELPERS : 1;
            }
        }
        return helpers >= HELPERS;
    }

    /** Returns whether all words of the text together could be enough, were nothing against it. */
    private boolean isPossible(Marks marks) {
        int[] times = new int[cuesOfSort.length];
        for (int sort = 0; sort < times.length; sort++) {
            if (stands(cuesOfSort[sort], marks) && weights.sorts().get(sort).weight() > 0) {
                times[sort] = weights.sorts().get(sort).most();
            }
        }
        return isEnough(times);
    }

    /** Returns whether each sort, standing so often, makes a signal with the others. */
    private boolean isEnough(int[] times) {
        int sum = 0;
        int helpers = 0;
        boolean led = false;
        boolean complete = !somethingNeeded;
        for (int i = 0; i < times.length; i++) {
            Sort sort = weights.sorts().get(i);
            sum += sort.weight() * Math.min(times[i], sort.most());
            helpers += times[i] > 0 && sort.part() == Part.HELPS ? 1 : 0;
            led |= times[i] > 0 && sort.part() == Part.LEADS;
            complete |= times[i] > 0 && sort.needed();
        }
        return sum >= weights.enough() && complete && (led || helpers >= HELPERS);
    }

    private static boolean stands(int[] cues, Marks marks) {
        for (int cue : cues) {
            if (marks.hold(cue)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the mark that begins with a word and weighs most, the longest of these, or -1. */
    private int heaviest(Marks marks, int word) {
        int best = -1;
        for (int mark = marks.firstAt(word); mark >= 0; mark = marks.next(mark)) {
            if (sortOf(marks.cue(mark)) != NO_SORT && (best < 0 || outweighs(marks, mark, best))) {
                best = mark;
            }
        }
        return best;
    }

    private boolean outweighs(Marks marks, int mark, int other) {
        int more = Math.abs(weight(marks, mark)) - Math.abs(weight(marks, other));
        return more > 0 || more == 0 && marks.end(mark) > marks.end(other);
    }

    private int weight(Marks marks, int mark) {
        return weights.sorts().get(sortOf(marks.cue(mark))).weight();
    }

    /** What was seen in one stretch of words, each of which counts for one sort. */
    private final class Stretch {

        private final int[] times = new int[cuesOfSort.length];
        private int first = NOWHERE;
        private int last;
        private int lead = NOWHERE;
        private Ground ground;

        private void take(Marks marks, int from, int to) {
            for (int word = from, next; word < to; word = next) {
                int mark = heaviest(marks, word);
                next = mark < 0 ? word + 1 : marks.end(mark) + 1;
                if (mark >= 0) {
                    take(sortOf(marks.cue(mark)), word, next - 1);
                    ground = ground == null ? marks.ground(mark) : ground;
                }
            }
        }

        private void take(int sort, int start, int end) {
            times[sort]++;
            if (weights.sorts().get(sort).part() == Part.LEADS) {
                lead = Math.min(lead, start);
            }
            if (weights.sorts().get(sort).weight() > 0) {
                first = Math.min(first, start);
                last = Math.max(last, end);
            }
        }

        /** Returns the word before which it would stand that all this is only told or denied. */
        private int leader() {
            return lead == NOWHERE ? first : lead;
        }
    }
}
