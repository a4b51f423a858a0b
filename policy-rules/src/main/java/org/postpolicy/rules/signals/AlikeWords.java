package org.postpolicy.rules.signals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Known words by their first letter, by how long they are, and by their second letter; not changed once filled. */
final class AlikeWords {

    /** No word is longer. */
    static final int LONGEST = 24;

    private final Group[] latin = new Group[place((char) ('z' + 1), 0)];
    private final Map<Integer, Group> other = new HashMap<>();

    /** Adds a word of some length, which is the same for all words that may go on. */
    void add(String word, int length, int step) {
        int place = place(word.charAt(0), length);
        if (place >= latin.length) {
            other.computeIfAbsent(place, p -> new Group()).add(word, step);
        } else {
            latin[place] = latin[place] == null ? new Group() : latin[place];
            latin[place].add(word, step);
        }
    }

    /** Adds the steps of all words with this first letter and length that some characters can stand for. */
    void find(char first, int length, int open, int masks, Letters letters, Numbered numbered) {
        int place = place(first, length);
        Group group = place < latin.length ? latin[place] : other.get(place);
        if (group != null) {
            group.find(open, masks, letters, numbered);
        }
    }

    private static int place(char first, int length) {
        return first * (LONGEST + 1) + length;
    }

    /** Words with the same first letter and length. */
    private static final class Group {

        private String seconds = "";
        private Row[] rows = new Row[2];

        private void add(String word, int step) {
            int row = seconds.indexOf(word.charAt(1));
            if (row < 0) {
                row = seconds.length();
                rows = row == rows.length ? Arrays.copyOf(rows, 2 * row) : rows;
                rows[row] = new Row();
                seconds += word.charAt(1);
            }
            rows[row].add(word, step);
        }

        private void find(int open, int masks, Letters letters, Numbered numbered) {
            int before = numbered.size();
            char second = letters.at(1);
            for (int i = 0; i < seconds.length(); i++) {
                if (Lookalikes.canMean(second, seconds.charAt(i))) {
                    rows[i].find(open, masks, letters, numbered);
                }
            }
            numbered.sort(before);
        }
    }

    /** Those of them with the same second letter. */
    private static final class Row {

        // Which of the letters from a to z each word uses, one bit each: most are turned away by this alone.
        private int[] used = new int[4];
        private String[] words = new String[4];
        private int[] steps = new int[4];
        private int size;

        private void add(String word, int step) {
            if (size == used.length) {
                used = Arrays.copyOf(used, 2 * size);
                words = Arrays.copyOf(words, 2 * size);
                steps = Arrays.copyOf(steps, 2 * size);
            }
            used[size] = Lookalikes.bits(word);
            words[size] = word;
            steps[size++] = step;
        }

        private void find(int open, int masks, Letters letters, Numbered numbered) {
            for (int i = 0; i < size; i++) {
                if (Integer.bitCount(used[i] & ~open) <= masks && canMean(letters, words[i])) {
                    numbered.add(steps[i], letters.lastWord());
                }
            }
        }
    }

    /** Returns whether all letters of a word can be meant, the first two of which are known to be. */
    private static boolean canMean(Letters letters, String word) {
        if (word.length() > letters.size() || word.length() < letters.shortest()) {
            return false;
        }
        for (int i = 2; i < word.length(); i++) {
            if (!Lookalikes.canMean(letters.at(i), word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
