package org.postpolicy.rules.signals;

/**
 * A place in the visible text that means something.
 *
 * @param meaning what it means
 * @param start the offset of the first character
 * @param end the offset after the last character
 */
record Hit(Meaning meaning, int start, int end) {}
