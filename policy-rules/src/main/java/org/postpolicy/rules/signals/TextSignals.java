package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.postpolicy.Submission;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.language.SignalCatalogue;
import org.postpolicy.rules.language.SignalKind;
import org.postpolicy.rules.language.WordList;
import org.postpolicy.rules.language.WordList.Phrase;

/** Sees signals in the texts and links of a submission; immutable, thread-safe, linear in the text. */
public final class TextSignals {

    private final FieldScan scan;
    private final LinkSight links;

    private TextSignals(FieldScan scan) {
        this.scan = scan;
        this.links = new LinkSight(scan);
    }

    /**
     * Builds the detectors for some kinds.
     *
     * @param kinds the kinds that are computed; all others are left out
     * @param packWords per pack, by its index, the word lists of that pack; without a pack nothing is seen
     * @return the detectors
     * @throws IllegalArgumentException if there are more than {@value SeenSignal#MOST_PACKS} packs
     */
    public static TextSignals of(Set<String> kinds, List<List<WordList>> packWords) {
        return of(kinds, packWords, false);
    }

    /**
     * Builds detectors that tell which line of a built-in list sees a signal, and which file of weights would see it
     * without the lines, for those who improve them.
     *
     * @param kinds the kinds that are computed; all others are left out
     * @return the detectors, for one pack without words of its own; the subkind of what a list sees is the line's place,
     *     and that of what is weighed the file
     */
    public static TextSignals tracing(Set<String> kinds) {
        return of(kinds, List.of(List.of()), true);
    }

    private static WordList traced(WordList list) {
        List<Phrase> phrases = list.phrases().stream()
                .map(line -> new Phrase(line.words(), name(line.place()), line.ground(), line.allowed(), line.place()))
                .toList();
        return new WordList(list.kind(), list.language(), list.replaces(), phrases);
    }

    private static String name(Place place) {
        return place.file() + ":" + place.line();
    }

    private static TextSignals of(Set<String> kinds, List<List<WordList>> packWords, boolean tracing) {
        if (packWords.size() > SeenSignal.MOST_PACKS) {
            throw new IllegalArgumentException("At most " + SeenSignal.MOST_PACKS + " packs can look at once.");
        }
        long all = (1L << packWords.size()) - 1;
        Vocabulary vocabulary = new Vocabulary();
        for (String kind : new TreeSet<>(kinds)) {
            for (String language : BuiltInLists.LANGUAGES) {
                long packs = all & ~replacing(packWords, kind, language);
                BuiltInLists.words(kind, language)
                        .ifPresent(list -> vocabulary.addBuiltIn(tracing ? traced(list) : list, packs));
            }
        }
        for (int pack = 0; pack < packWords.size(); pack++) {
            long bit = 1L << pack;
            packWords.get(pack).stream()
                    .filter(list -> kinds.contains(list.kind()))
                    .forEach(list -> vocabulary.addOwn(list, bit));
        }
        List<Detector> detectors =
                BuiltInDetectors.of(kinds, vocabulary, kind -> replacingInAnyLanguage(packWords, kind), tracing);
        Mention mention = new Mention(vocabulary);
        vocabulary.drawEverydayForms();
        return new TextSignals(new FieldScan(vocabulary, detectors, mention, all));
    }

    /**
     * Returns every kind that a built-in detector or list can see.
     *
     * @return the kinds, in the order of the catalogue
     */
    public static Set<String> detectedKinds() {
        Set<String> kinds = new LinkedHashSet<>();
        for (SignalKind kind : SignalCatalogue.all()) {
            if (BuiltInDetectors.KINDS.contains(kind.kind()) || BuiltInLists.has(kind.kind())) {
                kinds.add(kind.kind());
            }
        }
        return Collections.unmodifiableSet(kinds);
    }

    /**
     * Returns every signal in the text, the title, the alternative texts and the links of a post.
     *
     * <p>What is seen in a link that stands in no text has no place.
     *
     * @param submission the submission
     * @return the signals by field, start, end and kind, without duplicates
     */
    public List<SeenSignal> detect(Submission submission) {
        List<SeenSignal> seen = new ArrayList<>();
        look("text", submission.post().text(), submission, seen);
        look("title", submission.post().title(), submission, seen);
        List<String> altTexts = submission.post().altTexts();
        for (int i = 0; i < altTexts.size(); i++) {
            look("altTexts[" + i + "]", altTexts.get(i), submission, seen);
        }
        seen.addAll(links.look(submission));
        return List.copyOf(seen);
    }

    private void look(String field, String typed, Submission submission, List<SeenSignal> seen) {
        if (typed == null || typed.isEmpty()) {
            return;
        }
        VisibleText visible = VisibleText.of(typed);
        seen.addAll(Findings.of(field, typed, visible, scan.scan(visible.text(), submission)));
    }

    // What is weighed stands in every language at once.
    private static long replacingInAnyLanguage(List<List<WordList>> packWords, String kind) {
        return BuiltInLists.LANGUAGES.stream()
                .mapToLong(language -> replacing(packWords, kind, language))
                .reduce(0, (one, other) -> one | other);
    }

    private static long replacing(List<List<WordList>> packWords, String kind, String language) {
        long packs = 0;
        for (int pack = 0; pack < packWords.size(); pack++) {
            boolean replaces = packWords.get(pack).stream()
                    .anyMatch(list -> list.replaces()
                            && list.kind().equals(kind)
                            && list.language().equals(language));
            packs |= replaces ? 1L << pack : 0;
        }
        return packs;
    }
}
