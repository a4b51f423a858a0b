package org.postpolicy.blog;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.postpolicy.facts.Signal;

/**
 * A part of a text that is marked as evidence throughout, or not at all.
 *
 * @param words the part
 * @param marked whether it is evidence
 */
record MarkedText(String words, boolean marked) {

    /** Cuts a text where evidence begins and ends; overlapping evidence becomes one part. */
    static List<MarkedText> of(String text, String field, List<Signal> evidence) {
        BitSet seen = new BitSet(text.length());
        evidence.stream()
                .filter(signal -> field.equals(signal.field()))
                .forEach(signal -> seen.set(signal.start(), Math.min(signal.end(), text.length())));
        List<MarkedText> parts = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            boolean marked = seen.get(start);
            int next = marked ? seen.nextClearBit(start) : seen.nextSetBit(start);
            int end = next < 0 ? text.length() : Math.min(next, text.length());
            parts.add(new MarkedText(text.substring(start, end), marked));
            start = end;
        }
        return List.copyOf(parts);
    }
}
