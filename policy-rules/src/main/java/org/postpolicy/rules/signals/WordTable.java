package org.postpolicy.rules.signals;

import java.util.BitSet;
import java.util.Map;

/** Finds the number of a word that stands somewhere in an array of characters; immutable. */
final class WordTable {

    static final int UNKNOWN = -1;
    private static final int HASH_START = 17;
    private static final int STARTS = 3;

    private final String[] words;
    private final int[] hashes;
    private final int[] numbers;
    private final int mask;
    private final int longest;
    private final int shortest;
    // The words by their first letters, as far as the shortest goes, so that most texts are turned away at once.
    private final BitSet starts = new BitSet();

    WordTable(Map<String, Integer> known) {
        int size = Integer.highestOneBit(Math.max(4, known.size()) * 4);
        words = new String[size];
        hashes = new int[size];
        numbers = new int[size];
        mask = size - 1;
        longest = known.keySet().stream().mapToInt(String::length).max().orElse(0);
        shortest = Math.min(
                STARTS, known.keySet().stream().mapToInt(String::length).min().orElse(0));
        known.forEach(this::put);
    }

    private void put(String word, int number) {
        int hash = HASH_START;
        for (int i = 0; i < word.length(); i++) {
            hash = hashed(hash, word.charAt(i));
            if (i + 1 == shortest) {
                starts.set(start(hash));
            }
        }
        int slot = slot(hash);
        while (words[slot] != null) {
            slot = slot + 1 & mask;
        }
        words[slot] = word;
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    /** Returns the length of the longest word. */
    int longest() {
        return longest;
    }

    /** Returns how many characters {@link #mayBegin} needs. */
    int shortest() {
        return shortest;
    }

    /** Returns whether some word may begin with the characters of this hash, as many as {@link #shortest} says. */
    boolean mayBegin(int hash) {
        return starts.get(start(hash));
    }

    private static int start(int hash) {
        return (hash ^ hash >>> 16) & 0xFFFF;
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
        int slot = slot(hash);
        while (words[slot] != null) {
            if (hashes[slot] == hash && isAt(words[slot], chars, start, end)) {
                return numbers[slot];
            }
            slot = slot + 1 & mask;
        }
        return UNKNOWN;
    }

    private static boolean isAt(String word, char[] chars, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != chars[start + i]) {
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
