package org.postpolicy.rules.signals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.postpolicy.rules.language.ListedFiles;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.WordList;
import org.postpolicy.rules.language.WordListReader;

/** The word lists and cues that come with the library. */
final class BuiltInLists {

    static final List<String> LANGUAGES = List.of("en", "fr");

    private static final ListedFiles FILES = ListedFiles.in(BuiltInLists.class, "");

    // Read once: the lists never change while the program runs.
    private static final Map<String, Optional<WordList>> READ = new ConcurrentHashMap<>();

    private BuiltInLists() {}

    /** Returns whether there is a list of this kind in any language. */
    static boolean has(String kind) {
        return LANGUAGES.stream().anyMatch(language -> FILES.names().contains(path("words", kind, language)));
    }

    static Optional<WordList> words(String kind, String language) {
        return read(path("words", kind, language));
    }

    static Optional<WordList> cue(String name, String language) {
        return read(path("cues", name, language));
    }

    static WordList neededCue(String name, String language) {
        return cue(name, language)
                .orElseThrow(() -> new IllegalStateException(
                        "A built-in pattern names <" + name + ">, and there is no such list in \"" + language + "\"."));
    }

    /** Returns what counts for a kind, if its words are weighed. */
    static Optional<Weights> weights(String kind) {
        String path = "weights/" + kind + ".txt";
        return FILES.names().contains(path)
                ? Optional.of(WeightsReader.read(kind, path, new String(FILES.bytes(path), StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private static String path(String folder, String name, String language) {
        return folder + "/" + name + "." + language + ".txt";
    }

    private static Optional<WordList> read(String path) {
        return READ.computeIfAbsent(path, BuiltInLists::load);
    }

    private static Optional<WordList> load(String path) {
        if (!FILES.names().contains(path)) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        String text = new String(FILES.bytes(path), StandardCharsets.UTF_8);
        WordList list = WordListReader.readPatterns(path, text, problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("A built-in list is not well formed: " + problems.list());
        }
        return Optional.of(list);
    }
}
