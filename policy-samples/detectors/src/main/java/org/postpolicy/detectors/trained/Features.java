package org.postpolicy.detectors.trained;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as numbers: its words, its pairs of words and the pieces of its words, hashed into a fixed number of places.
 *
 * @param places the places that are not zero, in ascending order
 * @param values how strong each is; the squares add up to 1 unless the text is empty
 */
record Features(int[] places, float[] values) {

    static final int SIZE = 1 << 18;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 5;
    private static final int LONGEST_WORD = 40;

    /** Reads the features of a text, in time linear in its length. */
    static Features of(String text) {
        Places found = new Places(text.length());
        String before = "";
        Matcher words = WORD.matcher(folded(text));
        while (words.find()) {
            String word = words.group();
            word = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
            found.add("w " + word);
            found.add("p " + before + " " + word);
            pieces(" " + word + " ", found);
            before = word;
        }
        return counted(found.sorted());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static void pieces(String word, Places found) {
        for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (int i = 0; i + length <= word.length(); i++) {
                found.add(word.substring(i, i + length));
            }
        }
    }

    private static Features counted(int[] sorted) {
        int[] places = Arrays.stream(sorted).distinct().toArray();
        float[] values = new float[places.length];
        int at = -1;
        for (int i = 0; i < sorted.length; i++) {
            at += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
            values[at]++;
        }
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (1 + StrictMath.log(values[i]));
            squares += values[i] * values[i];
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= (float) Math.sqrt(squares);
        }
        return new Features(places, values);
    }

    /** Collects hashed places. */
    private static final class Places {

        private int[] places;
        private int size;

        Places(int expected) {
            places = new int[Math.max(16, 4 * expected)];
        }

        void add(String feature) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
            }
            places[size++] = place(feature);
        }

        int[] sorted() {
            int[] sorted = Arrays.copyOf(places, size);
            Arrays.sort(sorted);
            return sorted;
        }

        // FNV-1a with a final mix: the same on every machine, which String.hashCode promises too but spreads worse.
        private static int place(String feature) {
            int hash = 0x811c9dc5;
            for (int i = 0; i < feature.length(); i++) {
                hash = (hash ^ feature.charAt(i)) * 0x01000193;
            }
            hash ^= hash >>> 15;
            hash *= 0x2c1b3c6d;
            hash ^= hash >>> 12;
            return hash & SIZE - 1;
        }
    }
}
