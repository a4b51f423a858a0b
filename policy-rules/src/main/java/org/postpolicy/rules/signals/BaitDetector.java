package org.postpolicy.rules.signals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Sees bait by the company that its words keep: winnings, small print, haste, numbers to call.
 *
 * <p>Within a stretch of words, each sort counts once, by its weight; words of a library's own matters count against.
 * Haste and requests alone are no bait: a win, small print or a dating service must lead them, or two of ware, amount
 * and number help one another. The weights are small whole numbers, so that the words seen explain the sum.
 */
final class BaitDetector implements Detector {

    private static final int ENOUGH = 6;
    private static final int ENOUGH_WITHOUT_LEAD = 7;
    private static final int STRETCH = 46;
    private static final int STEP = STRETCH / 2;
    private static final int AT_HOME = 2;
    private static final int MOST_AT_HOME = 2;
    private static final int HELPERS = 2;
    private static final double STRENGTH = 0.7;
    private static final Lure LONG_NUMBER = new Lure(3, false, true);
    private static final Lure SHORT_NUMBER = new Lure(2, false, true);

    // No record: two sorts of word may weigh the same and still count twice.
    /** What a sort of word counts, and whether it leads others or helps them. */
    private static final class Lure {
        private final int weight;
        private final boolean leads;
        private final boolean helps;

        private Lure(int weight, boolean leads, boolean helps) {
            this.weight = weight;
            this.leads = leads;
            this.helps = helps;
        }
    }

    private final Map<Integer, Lure> lures = new HashMap<>();
    private final int home;

    BaitDetector(Vocabulary vocabulary) {
        lures.put(vocabulary.cue("bait-prize"), new Lure(3, true, false));
        lures.put(vocabulary.cue("bait-terms"), new Lure(3, true, false));
        lures.put(vocabulary.cue("bait-flesh"), new Lure(2, true, false));
        lures.put(vocabulary.cue("bait-ware"), new Lure(2, false, true));
        lures.put(Cues.PRICE, new Lure(2, false, true));
        lures.put(vocabulary.cue("bait-link"), new Lure(1, false, false));
        lures.put(vocabulary.cue("bait-act"), new Lure(1, false, false));
        lures.put(vocabulary.cue("bait-free"), new Lure(1, false, false));
        lures.put(vocabulary.cue("bait-now"), new Lure(1, false, false));
        home = vocabulary.cue("bait-home");
    }

    @Override
    public String kind() {
        return "spam";
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        if (most(scene.marks()) < ENOUGH) {
            return;
        }
        int words = scene.reading().words();
        for (int from = 0; from == 0 || from + STEP < words; from += STEP) {
            look(scene, from, Math.min(from + STRETCH, words), sink);
        }
    }

    /** Returns what all words of the text together could weigh at most. */
    private int most(Marks marks) {
        int sum = marks.hold(Cues.NUMBER) ? LONG_NUMBER.weight + SHORT_NUMBER.weight : 0;
        for (Map.Entry<Integer, Lure> lure : lures.entrySet()) {
            sum += marks.hold(lure.getKey()) ? lure.getValue().weight : 0;
        }
        return sum;
    }

    private void look(Scene scene, int from, int to, Sink sink) {
        Set<Lure> seen = new HashSet<>();
        int homeWords = 0;
        int first = -1;
        int last = -1;
        for (int word = from; word < to; word++) {
            for (int mark = scene.marks().firstAt(word);
                    mark >= 0;
                    mark = scene.marks().next(mark)) {
                homeWords += scene.marks().cue(mark) == home ? 1 : 0;
                Lure lure = lure(scene, mark);
                if (lure != null && seen.add(lure)) {
                    first = first < 0 ? word : first;
                    last = word;
                }
            }
        }
        if (isBait(seen, Math.min(homeWords, MOST_AT_HOME))) {
            sink.see(
                    "bait",
                    STRENGTH,
                    scene.reading().sourceStart(first),
                    scene.reading().sourceEnd(last));
        }
    }

    private Lure lure(Scene scene, int mark) {
        int cue = scene.marks().cue(mark);
        if (cue != Cues.NUMBER) {
            return lures.get(cue);
        }
        int digits = scene.reading().wordLength(scene.marks().start(mark));
        boolean isShort = digits == 5 || digits == 6;
        return digits > 8 && digits < 13 ? LONG_NUMBER : isShort ? SHORT_NUMBER : null;
    }

    private static boolean isBait(Set<Lure> seen, int homeWords) {
        int sum = -AT_HOME * homeWords;
        int helpers = 0;
        boolean led = false;
        for (Lure lure : seen) {
            sum += lure.weight;
            helpers += lure.helps ? 1 : 0;
            led |= lure.leads;
        }
        return led ? sum >= ENOUGH : helpers >= HELPERS && sum >= ENOUGH_WITHOUT_LEAD;
    }
}
