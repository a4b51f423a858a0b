package org.postpolicy.rules.signals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Sees bulk: the same sentence or word again and again, the same link, rows of exclamation marks. */
final class RepetitionDetector implements Detector {

    private static final int SAME_SENTENCES = 3;
    private static final int SHORTEST_SENTENCE = 12;
    private static final int SAME_WORDS = 6;
    private static final int SAME_PHRASES = 4;
    private static final int LONGEST_PHRASE = 4;
    private static final int SAME_SIGNS = 20;
    private static final int MOST_LINKS = 5;
    private static final double STRENGTH = 0.7;

    @Override
    public String kind() {
        return "spam";
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        sentences(scene.reading(), sink);
        words(scene.reading(), sink);
        signs(scene.text(), sink);
        links(scene.text(), sink);
    }

    private static void sentences(Reading reading, Sink sink) {
        if (reading.words() == 0 || !mayRepeat(reading)) {
            return;
        }
        Map<String, Integer> counts = new HashMap<>();
        int next;
        for (int first = 0; first < reading.words(); first = next) {
            next = behindSentence(reading, first);
            int begin = reading.wordStart(first);
            int size = reading.wordEnd(next - 1) - begin;
            if (size >= SHORTEST_SENTENCE
                    && counts.merge(new String(reading.chars(), begin, size), 1, Integer::sum) == SAME_SENTENCES) {
                sink.see("repetition", STRENGTH, reading.sourceStart(first), reading.sourceEnd(next - 1));
            }
        }
    }

    // Sentences that are the same are of the same length, which is sooner known.
    private static boolean mayRepeat(Reading reading) {
        int[] sizes = new int[reading.sentence(reading.words() - 1) + 1];
        if (sizes.length < SAME_SENTENCES) {
            return false;
        }
        int next;
        for (int first = 0; first < reading.words(); first = next) {
            next = behindSentence(reading, first);
            sizes[reading.sentence(first)] = reading.wordEnd(next - 1) - reading.wordStart(first);
        }
        Arrays.sort(sizes);
        for (int i = SAME_SENTENCES - 1; i < sizes.length; i++) {
            if (sizes[i] >= SHORTEST_SENTENCE && sizes[i] == sizes[i - SAME_SENTENCES + 1]) {
                return true;
            }
        }
        return false;
    }

    private static int behindSentence(Reading reading, int first) {
        int next = first + 1;
        while (next < reading.words() && reading.sentence(next) == reading.sentence(first)) {
            next++;
        }
        return next;
    }

    /** A word six times in a row, or two to four words four times in a row. */
    private static void words(Reading reading, Sink sink) {
        for (int period = 1; period <= LONGEST_PHRASE; period++) {
            int least = period == 1 ? SAME_WORDS : SAME_PHRASES * period;
            int step = least - period;
            // In a long enough row, one word of each so many is the same as the one a period before it.
            for (int word = least - 1; word < reading.words(); word += step) {
                if (repeats(reading, word, period)) {
                    word = row(reading, word, period, least, sink);
                }
            }
        }
    }

    /** Sees the row around a word if it is long enough, and returns the last word of it. */
    private static int row(Reading reading, int word, int period, int least, Sink sink) {
        int first = word - period;
        while (repeats(reading, first + period - 1, period)) {
            first--;
        }
        int last = word;
        while (repeats(reading, last + 1, period)) {
            last++;
        }
        if (last - first + 1 >= least && !reading.isNumber(first)) {
            sink.see("repetition", STRENGTH, reading.sourceStart(first), reading.sourceEnd(last));
        }
        return last;
    }

    private static boolean repeats(Reading reading, int word, int period) {
        return word >= period
                && word < reading.words()
                && reading.wordLength(word) > 1
                && reading.sameWord(word - period, word);
    }

    private static void signs(String text, Sink sink) {
        // In a long enough row stands one of each so many characters.
        for (int at = SAME_SIGNS - 1; at < text.length(); at += SAME_SIGNS) {
            if (isLoud(text.charAt(at))) {
                int first = at;
                while (first > 0 && isLoud(text.charAt(first - 1))) {
                    first--;
                }
                while (at + 1 < text.length() && isLoud(text.charAt(at + 1))) {
                    at++;
                }
                if (at + 1 - first >= SAME_SIGNS) {
                    sink.see("bulk", STRENGTH, first, at + 1);
                }
            }
        }
    }

    private static boolean isLoud(char unit) {
        return unit == '!' || unit == '?' || unit == '$';
    }

    private static void links(String text, Sink sink) {
        int count = 0;
        int first = -1;
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
            first = first < 0 ? at : first;
            count++;
            if (count == MOST_LINKS) {
                sink.see("bulk", STRENGTH, first, at + 3);
            }
        }
    }
}
