package org.postpolicy.detectors.trained;

/**
 * A text of which somebody has said what it is.
 *
 * @param text the text
 * @param positive whether the signal should be seen in it
 */
record Example(String text, boolean positive) {}
