package org.postpolicy.detectors.scoring;

/**
 * How sure the service is of a part of a text.
 *
 * @param begin the offset of the first character, in UTF-16 units
 * @param end the offset after the last character
 * @param value from 0 to 1
 */
record Score(int begin, int end, double value) {}
