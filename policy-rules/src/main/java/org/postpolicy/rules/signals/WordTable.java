package org.postpolicy.rules.signals;

import java.util.Arrays;
import java.util.Map;

/** Finds the number of a word that stands somewhere in an array of characters; immutable. */
final class WordTable {

    static final int UNKNOWN = -1;
    private static final int HASH_START = 17;
    private static final int STARTS = 3;
    private static final int STARTS_KEPT = 1 << 16;
    private static final int WORD = 6;
    private static final int HEAD = 3;
    // No word stands so far behind in the pool.
    private static final long FREE = -1;

    // A slot holds the hash of a word and, in its lower half, where the word stands in the pool.
    private final long[] slots;
    // Of each word its length, the two halves of its number, and its letters: all in one row, so that they stay cached.
    private final char[] pool;
    private final int mask;
    private final int longest;
    private final int shortest;
    // The words by their first letters, as far as the shortest goes, so that most texts are turned away at once.
    private final long[] starts = new long[STARTS_KEPT >> WORD];

    WordTable(Map<String, Integer> known) {
        slots = new long[Integer.highestOneBit(Math.max(4, known.size()) * 4)];
        Arrays.fill(slots, FREE);
        mask = slots.length - 1;
        int most = 0;
        int least = known.isEmpty() ? 0 : STARTS;
        int room = 0;
        for (String word : known.keySet()) {
            most = Math.max(most, word.length());
            least = Math.min(least, word.length());
            room += HEAD + word.length();
        }
        longest = most;
        shortest = least;
        pool = new char[room];
        int place = 0;
        for (Map.Entry<String, Integer> entry : known.entrySet()) {
            write(entry.getKey(), entry.getValue(), place);
            enter(entry.getKey(), place);
            place += HEAD + entry.getKey().length();
        }
    }

    private void write(String word, int number, int place) {
        pool[place] = (char) word.length();
        pool[place + 1] = (char) (number >>> 16);
        pool[place + 2] = (char) number;
        word.getChars(0, word.length(), pool, place + HEAD);
    }

    private void enter(String word, int place) {
        int hash = HASH_START;
        for (int i = 0; i < word.length(); i++) {
            hash = hashed(hash, word.charAt(i));
            if (i + 1 == shortest) {
                starts[start(hash) >> WORD] |= 1L << start(hash);
            }
        }
        int slot = slot(hash);
        while (slots[slot] != FREE) {
            slot = slot + 1 & mask;
        }
        slots[slot] = (long) hash << 32 | place;
    }

    /** Returns the length of the longest word. */
    int longest() {
        return longest;
    }

    /** Returns how many characters {@link #mayBegin} needs. */
    int shortest() {
        return shortest;
    }

    /** Returns whether some word may begin as these characters do. */
    boolean mayBegin(char[] chars, int start, int end) {
        if (end - start < shortest) {
            return false;
        }
        int hash = HASH_START;
        for (int i = start; i < start + shortest; i++) {
            hash = hashed(hash, chars[i]);
        }
        int place = start(hash);
        return (starts[place >> WORD] & 1L << place) != 0;
    }

    private static int start(int hash) {
        return (hash ^ hash >>> 16) & STARTS_KEPT - 1;
    }

    /** Returns the hash of no character at all, with which {@link #hashed} begins. */
    static int hashStart() {
        return HASH_START;
    }

    /** Returns the hash of some characters and one more. */
    static int hashed(int hash, char unit) {
        return hash * 31 + unit;
    }

    /** Returns the number of the word with these characters, or {@link #UNKNOWN}. */
    int find(char[] chars, int start, int end) {
        int hash = HASH_START;
        for (int i = start; i < end; i++) {
            hash = hashed(hash, chars[i]);
        }
        return find(chars, start, end, hash);
    }

    /** Returns the number of the word with these characters, whose hash is given, or {@link #UNKNOWN}. */
    int find(char[] chars, int start, int end, int hash) {
        for (int slot = slot(hash); slots[slot] != FREE; slot = slot + 1 & mask) {
            int place = (int) slots[slot];
            if ((int) (slots[slot] >>> 32) == hash && isAt(place, chars, start, end)) {
                return pool[place + 1] << 16 | pool[place + 2];
            }
        }
        return UNKNOWN;
    }

    private boolean isAt(int place, char[] chars, int start, int end) {
        if (pool[place] != end - start) {
            return false;
        }
        int letters = place + HEAD - start;
        for (int i = start; i < end; i++) {
            if (pool[letters + i] != chars[i]) {
                return false;
            }
        }
        return true;
    }

    // The last characters of a word decide too little of where it goes without this.
    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 16) & mask;
    }
}
