package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.List;

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
    private static final int SHORT_NUMBER = -1;
    private static final int LONG_NUMBER = -2;
    private static final double STRENGTH = 0.7;

    /** A sort of word, what it counts, and whether it leads others or helps them. */
    private record Lure(int cue, int weight, boolean leads, boolean helps) {}

    private final List<Lure> lures = new ArrayList<>();
    private final int home;

    BaitDetector(Vocabulary vocabulary) {
        lures.add(new Lure(vocabulary.cue("bait-prize"), 3, true, false));
        lures.add(new Lure(vocabulary.cue("bait-terms"), 3, true, false));
        lures.add(new Lure(vocabulary.cue("bait-flesh"), 2, true, false));
        lures.add(new Lure(LONG_NUMBER, 3, false, true));
        lures.add(new Lure(SHORT_NUMBER, 2, false, true));
        lures.add(new Lure(Cues.PRICE, 2, false, true));
        lures.add(new Lure(vocabulary.cue("bait-ware"), 2, false, true));
        lures.add(new Lure(vocabulary.cue("bait-link"), 1, false, false));
        lures.add(new Lure(vocabulary.cue("bait-act"), 1, false, false));
        lures.add(new Lure(vocabulary.cue("bait-free"), 1, false, false));
        lures.add(new Lure(vocabulary.cue("bait-now"), 1, false, false));
        home = vocabulary.cue("bait-home");
    }

    @Override
    public String kind() {
        return "spam";
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        int words = scene.reading().words();
        for (int from = 0; from == 0 || from + STEP < words; from += STEP) {
            look(scene, from, Math.min(from + STRETCH, words), sink);
        }
    }

    private void look(Scene scene, int from, int to, Sink sink) {
        int sum = 0;
        int helpers = 0;
        boolean led = false;
        int first = to;
        int last = from;
        for (Lure lure : lures) {
            int word = firstOf(lure, scene, from, to);
            if (word < to) {
                sum += lure.weight();
                helpers += lure.helps() ? 1 : 0;
                led |= lure.leads();
                first = Math.min(first, word);
                last = Math.max(last, word);
            }
        }
        int needed = led ? ENOUGH : ENOUGH_WITHOUT_LEAD;
        boolean bait = (led || helpers >= HELPERS) && sum >= needed;
        if (bait && sum - AT_HOME * homeWords(scene, from, to) >= needed) {
            sink.see(
                    "bait",
                    STRENGTH,
                    scene.reading().sourceStart(first),
                    scene.reading().sourceEnd(last));
        }
    }

    private static int firstOf(Lure lure, Scene scene, int from, int to) {
        int word = from;
        while (word < to && !is(lure.cue(), scene, word)) {
            word++;
        }
        return word;
    }

    private static boolean is(int cue, Scene scene, int word) {
        int digits = scene.reading().wordLength(word);
        return switch (cue) {
            case SHORT_NUMBER -> (digits == 5 || digits == 6) && scene.reading().isNumber(word);
            case LONG_NUMBER -> digits > 8 && digits < 13 && scene.reading().isNumber(word);
            default -> scene.marks().at(word, cue) >= 0;
        };
    }

    private int homeWords(Scene scene, int from, int to) {
        int count = 0;
        for (int word = from; word < to && count < MOST_AT_HOME; word++) {
            count += scene.marks().at(word, home) >= 0 ? 1 : 0;
        }
        return count;
    }
}
