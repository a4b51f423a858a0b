package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postpolicy.facts.Ground;
import org.postpolicy.facts.SignalSource;
import org.postpolicy.rules.language.WordList;
import org.postpolicy.rules.language.WordList.Phrase;

/** Collects every phrase, cue and pattern before they become automata; not thread-safe. */
final class Vocabulary {

    private static final double LEXICON_STRENGTH = 0.7;
    private static final double PATTERN_STRENGTH = 0.8;

    /** Kinds about how a text is written; for these an everyday form is not what it stands for. */
    private static final Set<String> ABOUT_WRITING = Set.of("spelling", "unprofessional-tone");

    private final EverydayForms everyday = EverydayForms.builtIn();
    private final KnownWords.Builder known = new KnownWords.Builder(everyday);
    private final LineGraph phrases = new LineGraph();
    private final LineGraph patterns = new LineGraph();
    private final Cues cues = new Cues();
    // The same few thousand words stand in the lists again and again.
    private final Map<String, int[]> words = new HashMap<>();
    // Few different entries stand behind thousands of lines. Their names are compared sooner than records when a
    // program
    // has just begun and the comparison of records would have to be made.
    private final Map<String, Entry> entries = new HashMap<>();

    /** Adds a built-in list for the packs that see it. */
    void addBuiltIn(WordList list, long packs) {
        for (Phrase phrase : list.phrases()) {
            Line line = Line.of(phrase.words());
            boolean pattern = line.isPattern();
            Entry entry = signal(list, phrase, pattern, packs, false);
            draw(line, pattern ? patterns : phrases, list.language(), entry, ABOUT_WRITING.contains(list.kind()));
        }
    }

    /** Adds a pack's own list, in which every line is a phrase as it stands. */
    void addOwn(WordList list, long pack) {
        for (Phrase phrase : list.phrases()) {
            LineDrawing drawing = new LineDrawing(phrases, ABOUT_WRITING.contains(list.kind()));
            drawing.part(List.of(Folded.steps(phrase.words(), known)), false);
            drawing.end(signal(list, phrase, false, pack, true));
        }
    }

    /** Returns the number of a built-in cue in every language, for a detector. */
    int cue(String name) {
        return cue(name, false);
    }

    /** Returns the number of such a cue for a detector that asks how a text is written. */
    int cueAsWritten(String name) {
        return cue(name, true);
    }

    private int cue(String name, boolean literal) {
        String key = "<" + name + ">";
        if (!cues.knows(key)) {
            int number = cues.number(key);
            BuiltInLists.LANGUAGES.forEach(
                    language -> BuiltInLists.cue(name, language).ifPresent(list -> addCue(number, list, literal)));
        }
        return cues.number(key);
    }

    /**
     * Returns the numbers of the cues that stand for a sort of words, for a detector.
     *
     * @param name a name that no other sort has
     * @param lines the words and phrases of the sort; a cue in angle brackets stands for what it always stands for
     */
    int[] cues(String name, List<String> lines) {
        int own = cues.number(name);
        IntStream.Builder numbers = IntStream.builder().add(own);
        for (String line : lines) {
            if (Cues.isBuiltIn(line)) {
                numbers.add(cues.number(line));
            } else if (Line.isCue(line)) {
                numbers.add(cue(Line.cueName(line)));
            } else {
                draw(phrase(line), phrases, "", cue(own, null), true);
            }
        }
        return numbers.build().toArray();
    }

    private static Line phrase(String written) {
        Line line = Line.of(written);
        if (line.isPattern()) {
            throw new IllegalStateException(
                    "A sort of words holds a pattern, and its words must follow one another: " + written);
        }
        return line;
    }

    /** Gives all lines so far the everyday forms of their words. */
    void drawEverydayForms() {
        FormDrawing.draw(List.of(phrases, patterns), known, everyday);
    }

    KnownWords known() {
        return known.build();
    }

    Lexicon lexicon() {
        return new Lexicon(phrases);
    }

    Patterns patterns() {
        return new Patterns(patterns);
    }

    private Entry signal(WordList list, Phrase phrase, boolean pattern, long packs, boolean own) {
        String name = list.kind() + " " + phrase.subkind() + " " + phrase.ground() + " " + phrase.allowed() + " "
                + pattern + " " + packs + " " + own;
        return entries.computeIfAbsent(name, n -> Entry.signal(meaning(list, phrase, pattern, packs, own)));
    }

    private Entry cue(int number, Ground ground) {
        return entries.computeIfAbsent("<" + number + "> " + ground, n -> Entry.cue(number, ground));
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

    private void draw(Line line, LineGraph graph, String language, Entry entry, boolean literal) {
        LineDrawing drawing = new LineDrawing(graph, literal);
        for (Line.Part part : line.parts()) {
            if (part.isGap()) {
                drawing.gap();
            } else {
                drawing.part(steps(part.choices(), language), part.optional());
            }
        }
        drawing.end(entry);
    }

    // Without a stream, because this runs for each word of each list when a program has just begun.
    private List<int[]> steps(List<String> choices, String language) {
        List<int[]> steps = new ArrayList<>(choices.size());
        for (String choice : choices) {
            steps.add(steps(choice, language));
        }
        return steps;
    }

    private int[] steps(String choice, String language) {
        if (Line.isSentenceEnd(choice)) {
            return new int[] {Step.SENTENCE};
        }
        if (Line.isCue(choice)) {
            return new int[] {Step.cue(cueOf(choice, language))};
        }
        int[] steps = words.get(choice);
        if (steps == null) {
            steps = Folded.steps(choice, known);
            words.put(choice, steps);
        }
        return steps;
    }

    private int cueOf(String choice, String language) {
        if (Cues.isBuiltIn(choice)) {
            return cues.number(choice);
        }
        String key = language + " " + choice;
        if (!cues.knows(key)) {
            addCue(cues.number(key), BuiltInLists.neededCue(Line.cueName(choice), language), false);
        }
        return cues.number(key);
    }

    private void addCue(int number, WordList list, boolean literal) {
        Set<String> otherWords = list.phrases().stream()
                .filter(Phrase::allowed)
                .flatMap(phrase -> Line.of(phrase.words()).words())
                .collect(Collectors.toSet());
        for (Phrase phrase : list.phrases()) {
            if (!phrase.allowed()) {
                boolean misspelt = Misspellings.COUNT.equals(phrase.subkind());
                Line written = Line.of(phrase.words());
                Line line = written.isPattern() ? included(written, list.language()) : written;
                draw(
                        misspelt ? Misspellings.with(line, otherWords) : line,
                        phrases,
                        list.language(),
                        cue(number, phrase.ground()),
                        literal);
            }
        }
    }

    /** Returns a line of a cue in which the words of each cue that it names stand instead of the name. */
    private static Line included(Line line, String language) {
        return new Line(line.parts().stream()
                .map(part -> new Line.Part(
                        part.choices().stream()
                                .flatMap(choice -> isList(choice) ? words(choice, language) : Stream.of(choice))
                                .toList(),
                        part.optional()))
                .toList());
    }

    private static boolean isList(String choice) {
        return Line.isCue(choice) && !Cues.isBuiltIn(choice);
    }

    private static Stream<String> words(String cue, String language) {
        return BuiltInLists.neededCue(Line.cueName(cue), language).phrases().stream()
                .map(Phrase::words)
                .flatMap(written -> written.contains(" ")
                        ? Stream.of(written)
                        : Line.of(written).words());
    }
}
