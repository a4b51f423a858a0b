package org.postpolicy.rules.signals;

import java.util.List;
import org.postpolicy.Submission;
import org.postpolicy.rules.signals.Links.Link;

/**
 * What a structured detector looks at.
 *
 * @param text the visible text
 * @param reading the text folded, taken for what it is
 * @param marks the cues in the reading
 * @param links the links in the text
 * @param submission what is declared besides the text, such as topics, links and time
 */
record Scene(String text, Reading reading, Marks marks, List<Link> links, Submission submission) {

    /** Returns whether a cue begins within so many words before a place, in the same sentence. */
    boolean cueBefore(int cue, int place, int reach) {
        if (!marks.hold(cue)) {
            return false;
        }
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
        if (!marks.hold(cue)) {
            return false;
        }
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

    /** Returns the signs between a word and a later one. */
    String between(int word, int later) {
        return text.substring(reading.sourceEnd(word), Math.max(reading.sourceEnd(word), reading.sourceStart(later)));
    }

    /** Returns whether there is a next word and nothing but a space, a hyphen, an apostrophe or a full stop before it. */
    boolean isJoined(int word, int next) {
        if (next >= reading.words()) {
            return false;
        }
        String signs = between(word, next);
        return signs.isEmpty() || signs.length() == 1 && " \n-.'\u2019".contains(signs) || signs.equals(". ");
    }

    /** Returns the last word of a name that begins with a word: capitals and hyphens carry it on. */
    int lastOfName(int first, int mostWords) {
        int word = first;
        while (word - first < mostWords
                && together(first, word + 1)
                && isJoined(word, word + 1)
                && (isCapital(word + 1) || between(word, word + 1).equals("-"))) {
            word++;
        }
        return word;
    }

    /** Returns whether two words exist and stand in the same sentence. */
    boolean together(int word, int later) {
        return later < reading.words() && reading.sentence(word) == reading.sentence(later);
    }

    /** Returns whether a word is written in small letters and nothing else. */
    boolean isSmall(int word) {
        for (int at = reading.sourceStart(word); at < reading.sourceEnd(word); at++) {
            if (!Character.isLowerCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a word exists and begins with a capital. */
    boolean isCapital(int word) {
        return word < reading.words() && Character.isUpperCase(text.charAt(reading.sourceStart(word)));
    }
}
