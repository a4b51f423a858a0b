package org.postpolicy.rules.workshop;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.postpolicy.Problem;
import org.postpolicy.rules.engine.PackTrial;
import org.postpolicy.rules.language.KnownSignals;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.Suggestions;
import org.postpolicy.rules.language.Unwritten;
import org.postpolicy.rules.pack.BuiltInPacks;
import org.postpolicy.rules.pack.PackFiles;
import org.postpolicy.rules.pack.PackFolder;
import org.postpolicy.rules.pack.ScenarioFacts;

/**
 * A pack as text, which can be changed and tried without anything being saved; immutable and thread-safe.
 *
 * <p>Incubating: it may change between minor versions.
 */
public final class PackDraft {

    private final String pack;
    private final PackFiles files;
    private final List<Problem> problems;

    private PackDraft(String pack, PackFiles files, Problems problems) {
        this.pack = pack;
        this.files = files;
        this.problems = problems.list();
    }

    /**
     * Begins a pack that has no file yet.
     *
     * @param id its identifier
     * @return the draft
     */
    public static PackDraft empty(String id) {
        return of(id, Optional.empty(), new Problems());
    }

    /**
     * Reads the pack in a folder; what cannot be read is among the problems of every report.
     *
     * @param packFolder the folder
     * @return the draft
     */
    public static PackDraft ofFolder(Path packFolder) {
        Problems problems = new Problems();
        Optional<PackFiles> files = PackFolder.read(packFolder, problems);
        return of(packFolder.toAbsolutePath().normalize().getFileName().toString(), files, problems);
    }

    /**
     * Reads a pack that comes with the library.
     *
     * @param id its identifier; if there is none of this name, every report says so
     * @return the draft
     */
    public static PackDraft ofBuiltIn(String id) {
        Problems problems = new Problems();
        return of(id, BuiltInPacks.read(id, problems), problems);
    }

    private static PackDraft of(String pack, Optional<PackFiles> files, Problems problems) {
        PackFiles none = new PackFiles(pack, new TreeMap<>(), Collections.emptySortedSet());
        return new PackDraft(pack, files.orElse(none), problems);
    }

    /** Returns the name of the pack's folder. */
    public String pack() {
        return pack;
    }

    /** Returns the texts of the files, by name relative to the folder, such as {@code rules/spam.drl}. */
    public SortedMap<String, String> texts() {
        return files.texts();
    }

    /**
     * Returns the pack with other texts in some of its files, with more files, or with fewer.
     *
     * @param texts the texts by name, null for a file that goes; a name that has no place in a pack is among the
     *     problems of every report
     * @return the changed draft
     */
    public PackDraft with(Map<String, String> texts) {
        Problems all = new Problems();
        all.addAll(problems);
        PackFiles changed = files.with(texts, all);
        return new PackDraft(pack, changed, all);
    }

    /**
     * Looks at the pack.
     *
     * @param depth what to find out
     * @return the report
     */
    public PackReport inspect(Workshop.Depth depth) {
        return Workshop.inspect(trial(), depth);
    }

    /**
     * Returns the submission of a scenario; whether the pack is in order is not looked at.
     *
     * @param rule the rule to which the scenario belongs
     * @param scenario the name of the scenario
     * @return the submission, or nothing if no such scenario can be read
     */
    public Optional<ScenarioSubmission> submissionOf(String rule, String scenario) {
        return ScenarioFacts.find(files, rule, scenario)
                .map(found -> new ScenarioSubmission(found.facts(), found.timed()));
    }

    PackTrial trial() {
        Problems all = new Problems();
        all.addAll(problems);
        return PackTrial.of(pack, Optional.of(files).filter(PackDraft::hasFiles), all);
    }

    private static boolean hasFiles(PackFiles files) {
        return !files.files().isEmpty();
    }

    /**
     * Returns a text with which a new file may begin. It waits for its writer, and every report warns of it.
     *
     * @param language the language in which it will be read
     * @param hint what is to be said there, in a few words without angle brackets
     * @return the hint, marked
     */
    public static String unwritten(String language, String hint) {
        return Unwritten.text(language, hint);
    }

    /**
     * Returns the kind of signal that somebody may have meant by a name that no pack knows.
     *
     * @param name the name
     * @return the nearest kind that every pack knows, if one is near
     */
    public static Optional<String> nearestSignalKind(String name) {
        return Suggestions.nearest(name, signalKinds());
    }

    /**
     * Returns the kinds of signals that every pack knows, whether the library sees them in a text or is told of them.
     *
     * @return the kinds, in the order of the catalogue
     */
    public static Set<String> signalKinds() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(new KnownSignals().kinds()));
    }
}
