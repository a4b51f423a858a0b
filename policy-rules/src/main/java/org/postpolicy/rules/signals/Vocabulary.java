package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.facts.Ground;
import org.postpolicy.facts.SignalSource;
import org.postpolicy.rules.language.WordList;
import org.postpolicy.rules.language.WordList.Phrase;

/** Collects every phrase, cue and pattern before they become one automaton; not thread-safe. */
final class Vocabulary {

    private static final double LEXICON_STRENGTH = 0.7;
    private static final double PATTERN_STRENGTH = 0.8;

    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
    private final Cues cues = new Cues();
    private final Patterns patterns = new Patterns();

    /** Adds a built-in list for the packs that see it. */
    void addBuiltIn(WordList list, long packs) {
        for (Phrase phrase : list.phrases()) {
            for (List<String> pieces : Expansion.of(phrase.words())) {
                boolean single = pieces.size() == 1 && !Expansion.isCue(pieces.get(0));
                Meaning meaning = meaning(list, phrase, !single, packs, false);
                if (single) {
                    addPhrase(pieces.get(0), meaning, -1, null);
                } else {
                    patterns.add(steps(pieces, list.language()), meaning);
                }
            }
        }
    }

    /** Adds a pack's own list. */
    void addOwn(WordList list, long pack) {
        for (Phrase phrase : list.phrases()) {
            addPhrase(phrase.words(), meaning(list, phrase, false, pack, true), -1, null);
        }
    }

    /** Returns the number of a built-in cue in every language, for a detector. */
    int cue(String name) {
        String key = "<" + name + ">";
        if (!cues.knows(key)) {
            int number = cues.number(key);
            BuiltInLists.LANGUAGES.forEach(
                    language -> BuiltInLists.cue(name, language).ifPresent(list -> addCue(number, list)));
        }
        return cues.number(key);
    }

    Lexicon lexicon() {
        Map<String, Entry[]> frozen = new LinkedHashMap<>();
        entries.forEach((words, list) -> frozen.put(words, list.toArray(Entry[]::new)));
        return new Lexicon(frozen);
    }

    Patterns patterns() {
        patterns.freeze();
        return patterns;
    }

    private static Meaning meaning(WordList list, Phrase phrase, boolean pattern, long packs, boolean own) {
        return new Meaning(
                list.kind(),
                phrase.subkind(),
                phrase.ground(),
                pattern ? PATTERN_STRENGTH : LEXICON_STRENGTH,
                pattern ? SignalSource.PATTERN : SignalSource.LEXICON,
                packs,
                phrase.allowed(),
                own);
    }

    private List<Patterns.Step> steps(List<String> pieces, String language) {
        List<Patterns.Step> steps = new ArrayList<>();
        boolean gap = false;
        for (String piece : pieces) {
            if (piece.equals(Expansion.GAP)) {
                gap = true;
            } else {
                steps.add(new Patterns.Step(cueOf(piece, language), gap));
                gap = false;
            }
        }
        return steps;
    }

    private int cueOf(String piece, String language) {
        boolean named = Expansion.isCue(piece);
        if (named && (piece.equals("<number>") || piece.equals("<price>") || piece.equals("<name>"))) {
            return cues.number(piece);
        }
        String key = language + " " + piece;
        if (!cues.knows(key)) {
            int number = cues.number(key);
            if (named) {
                addCue(number, BuiltInLists.neededCue(piece.substring(1, piece.length() - 1), language));
            } else {
                addPhrase(piece, null, number, null);
            }
        }
        return cues.number(key);
    }

    private void addCue(int number, WordList list) {
        for (Phrase phrase : list.phrases()) {
            for (List<String> pieces : Expansion.of(phrase.words())) {
                addPhrase(String.join(" ", pieces), null, number, phrase.ground());
            }
        }
    }

    private void addPhrase(String words, Meaning meaning, int cue, Ground ground) {
        boolean anyEnding = words.endsWith("*");
        Reading folded =
                Normaliser.read(anyEnding ? words.substring(0, words.length() - 1) : words, Normaliser.Style.PLAIN);
        if (folded.words() > 0) {
            entries.computeIfAbsent(folded.toString(), w -> new ArrayList<>())
                    .add(new Entry(folded.words(), anyEnding, meaning, cue, ground));
        }
    }
}
