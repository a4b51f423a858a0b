package org.postpolicy.rules.signals;

/**
 * Characters that may be a word.
 *
 * @param chars where they stand
 * @param start the first
 * @param end after the last
 * @param shortest how many of them a known beginning must have at least, so that it is more than the first part
 * @param lastWord the word of the reading with which they end
 */
record Letters(char[] chars, int start, int end, int shortest, int lastWord) {

    int size() {
        return end - start;
    }

    char at(int index) {
        return chars[start + index];
    }
}
