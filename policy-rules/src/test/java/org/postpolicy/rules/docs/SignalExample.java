package org.postpolicy.rules.docs;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence and the words in it that a detector must see.
 *
 * @param text the sentence as an author would type it
 * @param seen where the words stand; empty for a near miss
 */
record SignalExample(String text, List<Span> seen) {

    /** A stretch of the sentence, from the first character to the one after the last. */
    record Span(int start, int end) {}

    /** Reads a sentence in which square brackets stand around the words that are seen. */
    static SignalExample marked(String line) {
        StringBuilder text = new StringBuilder();
        List<Span> seen = new ArrayList<>();
        int open = -1;
        for (char unit : line.toCharArray()) {
            if (unit == '[' && open < 0) {
                open = text.length();
            } else if (unit == ']' && open >= 0) {
                seen.add(new Span(open, text.length()));
                open = -1;
            } else {
                text.append(unit);
            }
        }
        if (open >= 0) {
            throw new IllegalArgumentException("A bracket is not closed in: " + line);
        }
        return new SignalExample(text.toString(), List.copyOf(seen));
    }

    /** Returns the sentence with something written around the words that are seen. */
    String shown(String before, String after) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (Span span : seen) {
            shown.append(text, at, span.start()).append(before).append(text, span.start(), span.end());
            shown.append(after);
            at = span.end();
        }
        return shown.append(text.substring(at)).toString();
    }
}
