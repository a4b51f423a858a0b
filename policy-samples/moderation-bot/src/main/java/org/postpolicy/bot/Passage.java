package org.postpolicy.bot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words as people read them, with the place of every character in what the platform sent; immutable.
 *
 * <p>Evidence counts offsets in the words. A platform marks them in its own markup, so both have to be known.
 */
final class Passage {

    private final String text;
    private final String[] sources;
    private final int[] from;
    private final int[] to;
    private final List<Place> quotations;

    private Passage(Writer writer) {
        text = writer.text.toString();
        sources = writer.sources.toArray(String[]::new);
        from = Arrays.copyOf(writer.from, text.length());
        to = Arrays.copyOf(writer.to, text.length());
        quotations = List.copyOf(writer.quotations);
    }

    /** Returns words that stand in the payload as people read them. */
    static Passage plain(String source, String text) {
        return new Writer().append(source, text).toPassage();
    }

    String text() {
        return text;
    }

    /** Returns where a stretch of the words stands: a place for each field of the payload that it touches. */
    List<Place> places(int start, int end) {
        List<Place> places = new ArrayList<>();
        for (int i = start; i < end; i++) {
            Place last = places.isEmpty() ? null : places.get(places.size() - 1);
            if (last != null && last.source().equals(sources[i])) {
                places.set(places.size() - 1, joined(last, i));
            } else {
                places.add(new Place(sources[i], from[i], to[i]));
            }
        }
        return places;
    }

    private Place joined(Place place, int i) {
        return new Place(place.source(), Math.min(place.from(), from[i]), Math.max(place.to(), to[i]));
    }

    /** Returns whether a stretch of the words lies in what the author marked as somebody else's. */
    boolean quoted(int start, int end) {
        return quotations.stream().anyMatch(quotation -> quotation.from() <= start && end <= quotation.to());
    }

    /** Collects a passage; not thread-safe. */
    static final class Writer {

        private final StringBuilder text = new StringBuilder();
        private final List<String> sources = new ArrayList<>();
        private final List<Place> quotations = new ArrayList<>();
        private int[] from = new int[64];
        private int[] to = new int[64];

        /** Appends words that stand in one place. */
        Writer append(String source, String words, int start, int end) {
            for (int i = 0; i < words.length(); i++) {
                append(source, words.charAt(i), start, end);
            }
            return this;
        }

        /** Appends words that stand in the payload as they are. */
        Writer append(String source, String words) {
            for (int i = 0; i < words.length(); i++) {
                append(source, words.charAt(i), i, i + 1);
            }
            return this;
        }

        /** Appends the whole of another passage. */
        Writer append(Passage other) {
            int offset = text.length();
            for (int i = 0; i < other.text.length(); i++) {
                append(other.sources[i], other.text.charAt(i), other.from[i], other.to[i]);
            }
            other.quotations.forEach(quotation -> quoted(offset + quotation.from(), offset + quotation.to()));
            return this;
        }

        private void append(String source, char character, int start, int end) {
            int length = text.length();
            if (length == from.length) {
                from = Arrays.copyOf(from, 2 * length);
                to = Arrays.copyOf(to, 2 * length);
            }
            text.append(character);
            sources.add(source);
            from[length] = start;
            to[length] = end;
        }

        /** Begins a new line, unless nothing was written yet. */
        Writer newLine(String source, int at) {
            return text.length() == 0 ? this : append(source, "\n", at, at);
        }

        /** Marks a stretch of the words as somebody else's. */
        Writer quoted(int start, int end) {
            if (start < end) {
                quotations.add(new Place("text", start, end));
            }
            return this;
        }

        int length() {
            return text.length();
        }

        boolean endsWith(char character) {
            return text.length() > 0 && text.charAt(text.length() - 1) == character;
        }

        /** Takes back blanks at the end. */
        void trim() {
            while (endsWith(' ') || endsWith('\n')) {
                text.setLength(text.length() - 1);
                sources.remove(sources.size() - 1);
            }
        }

        Passage toPassage() {
            return new Passage(this);
        }
    }
}
