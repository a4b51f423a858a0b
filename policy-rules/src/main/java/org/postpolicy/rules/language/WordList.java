package org.postpolicy.rules.language;

import java.util.List;
import org.postpolicy.facts.Ground;

/**
 * A list of words and phrases that are a signal.
 *
 * @param kind the signal's kind
 * @param language the language of the words, such as {@code en}
 * @param replaces whether the list stands instead of the built-in one of its kind and language, not beside it
 * @param phrases the words and phrases
 */
public record WordList(String kind, String language, boolean replaces, List<Phrase> phrases) {

    /** Copies the phrases. */
    public WordList {
        phrases = List.copyOf(phrases);
    }

    /**
     * A word or phrase of a list.
     *
     * @param words the words, lower case, one space between two; a last {@code *} stands for any ending
     * @param subkind the sort within the kind, or null
     * @param ground the protected ground, or null
     * @param allowed whether the words are an exception, so that nothing inside them counts
     * @param place where it stands
     */
    public record Phrase(String words, String subkind, Ground ground, boolean allowed, Place place) {}
}
