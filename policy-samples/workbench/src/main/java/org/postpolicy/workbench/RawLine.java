package org.postpolicy.workbench;

/**
 * The bytes of a line, kept while the input goes on.
 *
 * @param number its number, from 1
 * @param bytes its bytes, without the line feed, as far as they are kept
 * @param tooLong whether it is longer than what is kept of it
 * @param ended whether a line feed stands behind it
 */
record RawLine(int number, byte[] bytes, boolean tooLong, boolean ended) {}
