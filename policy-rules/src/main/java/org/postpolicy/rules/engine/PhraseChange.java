package org.postpolicy.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.rules.language.WordList;

/**
 * A phrase that stands in the word lists of one version of a pack only, or otherwise than in the other.
 *
 * @param kind the signal of the list
 * @param language the language of the list
 * @param words the phrase
 * @param added whether it stands in the later version
 */
public record PhraseChange(String kind, String language, String words, boolean added) {

    private record Meaning(String kind, String language, boolean replaces, Object phrase) {}

    static List<PhraseChange> between(List<WordList> before, List<WordList> after) {
        Map<Meaning, PhraseChange> former = phrases(before, false);
        Map<Meaning, PhraseChange> later = phrases(after, true);
        List<PhraseChange> changes = new ArrayList<>();
        former.forEach((meaning, change) -> {
            if (!later.containsKey(meaning)) {
                changes.add(change);
            }
        });
        later.forEach((meaning, change) -> {
            if (!former.containsKey(meaning)) {
                changes.add(change);
            }
        });
        return changes;
    }

    private static Map<Meaning, PhraseChange> phrases(List<WordList> lists, boolean added) {
        Map<Meaning, PhraseChange> phrases = new LinkedHashMap<>();
        for (WordList list : lists) {
            for (WordList.Phrase phrase : list.phrases()) {
                WordList.Phrase anywhere =
                        new WordList.Phrase(phrase.words(), phrase.subkind(), phrase.ground(), phrase.allowed(), null);
                phrases.put(
                        new Meaning(list.kind(), list.language(), list.replaces(), anywhere),
                        new PhraseChange(list.kind(), list.language(), phrase.words(), added));
            }
        }
        return phrases;
    }

    /** Returns a text in which the phrase stands. */
    String text() {
        return words.endsWith("*") ? words.substring(0, words.length() - 1) : words;
    }
}
