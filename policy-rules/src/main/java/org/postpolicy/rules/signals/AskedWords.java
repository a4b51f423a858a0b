package org.postpolicy.rules.signals;

import java.util.HashMap;
import java.util.Map;
import org.postpolicy.rules.language.WordList.Phrase;

/**
 * The words of a cue that is asked for at few places, and then only whether it stands there; immutable.
 *
 * <p>Such a cue often holds the commonest words of all. No text is searched for them, so they cost nothing elsewhere.
 */
final class AskedWords {

    private final WordTable phrases;
    private final int mostWords;

    private AskedWords(WordTable phrases, int mostWords) {
        this.phrases = phrases;
        this.mostWords = mostWords;
    }

    /** Returns the words of a built-in cue in every language. */
    static AskedWords of(String cue) {
        Map<String, Integer> phrases = new HashMap<>();
        int most = 0;
        for (String language : BuiltInLists.LANGUAGES) {
            for (Phrase phrase : BuiltInLists.neededCue(cue, language).phrases()) {
                Reading folded = plain(cue, phrase.words());
                phrases.putIfAbsent(folded.toString(), phrases.size());
                most = Math.max(most, folded.words());
            }
        }
        return new AskedWords(new WordTable(phrases), most);
    }

    private static Reading plain(String cue, String written) {
        boolean alternatives = Line.of(written).words().count() > written.split(" ").length;
        if (alternatives || Line.of(written).isPattern() || written.endsWith("*") || written.contains("?")) {
            throw new IllegalStateException(
                    "A line of <" + cue + "> is more than words, and it is asked for at single places: " + written);
        }
        return Normaliser.read(written, Normaliser.Style.PLAIN);
    }

    /** Returns whether a word exists and the cue begins with it. */
    boolean beginAt(Reading reading, int word) {
        int last = Math.min(reading.words(), word + mostWords);
        for (int end = word; word >= 0 && end < last; end++) {
            if (phrases.find(reading.chars(), reading.wordStart(word), reading.wordEnd(end)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
