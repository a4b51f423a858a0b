package org.postpolicy.rules.signals;

import org.postpolicy.Submission;

/**
 * What a structured detector looks at.
 *
 * @param text the visible text
 * @param reading the text folded, taken for what it is
 * @param marks the cues in the reading
 * @param submission what is declared besides the text, such as topics, links and time
 */
record Scene(String text, Reading reading, Marks marks, Submission submission) {

    /** Returns whether a cue begins within so many words before a place, in the same sentence. */
    boolean cueBefore(int cue, int place, int reach) {
        int word = reading.wordAfter(place);
        for (int before = word - 1; before >= 0 && word - before <= reach; before--) {
            if (word < reading.words() && reading.sentence(before) != reading.sentence(word)) {
                return false;
            }
            if (marks.at(before, cue) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a cue begins within so many words after a place, in the same sentence. */
    boolean cueAfter(int cue, int place, int reach) {
        int word = reading.wordAfter(place);
        for (int after = word; after < reading.words() && after - word < reach; after++) {
            if (reading.sentence(after) != reading.sentence(word)) {
                return false;
            }
            if (marks.at(after, cue) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a cue stands within so many words on either side of a span. */
    boolean cueNear(int cue, int start, int end, int reach) {
        return cueBefore(cue, start, reach) || cueAfter(cue, end, reach);
    }
}
