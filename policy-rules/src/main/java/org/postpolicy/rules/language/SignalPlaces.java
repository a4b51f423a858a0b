package org.postpolicy.rules.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;

/** Knows the texts in which a signal of a post can stand, and whether it stands where it says; immutable. */
public final class SignalPlaces {

    private final Map<String, String> texts;

    private SignalPlaces(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Returns the places of a post; there are none without one. */
    public static SignalPlaces of(Post post) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (post != null) {
            texts.put("text", post.text());
            texts.put("title", post.title());
            List<String> altTexts = post.altTexts();
            for (int i = 0; i < altTexts.size(); i++) {
                texts.put("altTexts[" + i + "]", altTexts.get(i));
            }
            texts.values().removeIf(text -> text == null);
        }
        return new SignalPlaces(Collections.unmodifiableMap(texts));
    }

    /** Returns the text of a field, or empty if the post does not have it. */
    public Optional<String> text(String field) {
        return Optional.ofNullable(texts.get(field));
    }

    /** Returns why a signal does not stand where it says, or empty if it does. */
    public Optional<Misplaced> misplaced(Signal signal) {
        if (signal.field() == null) {
            return placeless(signal);
        }
        String text = texts.get(signal.field());
        if (text == null) {
            return Optional.of(unknown(signal.field()));
        }
        return Optional.ofNullable(within(text, signal));
    }

    private static Optional<Misplaced> placeless(Signal signal) {
        boolean bare = signal.start() == 0 && signal.end() == 0 && signal.excerpt() == null;
        return bare
                ? Optional.empty()
                : Optional.of(new Misplaced(
                        "has a place or words, but names no field.",
                        "Name the field, or give neither start, end nor excerpt."));
    }

    private Misplaced unknown(String field) {
        String remedy = texts.isEmpty()
                ? "Give a post, or a signal that stands in no text."
                : Suggestions.remedy(Binding.shortened(field), texts.keySet());
        return new Misplaced("stands in " + Binding.quote(field) + ", which the post does not have.", remedy);
    }

    private static Misplaced within(String text, Signal signal) {
        int start = signal.start();
        int end = signal.end();
        if (start < 0 || end <= start || end > text.length()) {
            return new Misplaced(
                    "goes from " + start + " to " + end + ", but its field has " + Plural.of(text.length(), "unit")
                            + ".",
                    "Count UTF-16 units from 0; the end is the unit after the last.");
        }
        if (splits(text, start) || splits(text, end)) {
            return new Misplaced("begins or ends inside a character.", "Count UTF-16 units: an emoji has two or more.");
        }
        if (signal.excerpt() != null && !text.substring(start, end).equals(signal.excerpt())) {
            return new Misplaced(
                    "has an excerpt that is not what stands there.",
                    "Mend the offsets, or drop the signal if the text has changed since.");
        }
        return null;
    }

    private static boolean splits(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    /**
     * Why a signal does not stand where it says.
     *
     * @param message what is wrong, to be read after the name of the signal
     * @param remedy what to do
     */
    public record Misplaced(String message, String remedy) {}
}
