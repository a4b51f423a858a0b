package org.postpolicy.rules.workshop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.postpolicy.Problem;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.pack.BuiltInPacks;
import org.postpolicy.rules.pack.PackDocument;
import org.postpolicy.rules.pack.PackFiles;
import org.postpolicy.rules.pack.PackFolder;
import org.postpolicy.rules.pack.PackReader;

/**
 * What a text of its source makes of a pack: which clauses are stale, and with them which rules and scenarios.
 *
 * @param pack the name of the pack's folder
 * @param clauses every clause in the order of the register; none if there are problems
 * @param unclaimed the lines of the text that say something and belong to no clause, such as headings or new passages
 * @param problems what is wrong with the pack, so that it was not compared
 */
public record Drift(String pack, List<DriftedClause> clauses, List<Integer> unclaimed, List<Problem> problems) {

    /** Copies the lists. */
    public Drift {
        clauses = List.copyOf(clauses);
        unclaimed = List.copyOf(unclaimed);
        problems = List.copyOf(problems);
    }

    /**
     * Compares the pack in a folder; thread-safe.
     *
     * @param packFolder the folder
     * @param source the text of its source
     * @return what became of each clause, or what is wrong with the pack
     */
    public static Drift ofFolder(Path packFolder, String source) {
        Problems problems = new Problems();
        return of(packFolder.toString(), PackFolder.read(packFolder, problems), source, problems);
    }

    /**
     * Compares a pack that comes with the library; thread-safe.
     *
     * @param id the identifier of the pack
     * @param source the text of its source
     * @return what became of each clause, or what is wrong, such as that there is no pack of this name
     */
    public static Drift ofBuiltIn(String id, String source) {
        Problems problems = new Problems();
        return of(id, BuiltInPacks.read(id, problems), source, problems);
    }

    private static Drift of(String name, Optional<PackFiles> files, String source, Problems problems) {
        Optional<PackDocument> document = files.flatMap(given -> PackReader.read(given, problems));
        // A clause with lines and no hash yet is what the pins are asked for.
        List<Problem> others = problems.list().stream()
                .filter(problem -> !problem.code().equals(ProblemCode.PIN_MALFORMED.code()))
                .toList();
        if (document.isEmpty() || !others.isEmpty()) {
            return new Drift(name, List.of(), List.of(), others);
        }
        SourceText text = SourceText.of(source);
        List<DriftedClause> clauses = new DriftSearch(document.get(), text).clauses();
        TreeSet<Integer> unclaimed = new TreeSet<>(text.withText());
        clauses.forEach(clause -> clause.found().forEach(unclaimed::remove));
        return new Drift(document.get().folder(), clauses, List.copyOf(unclaimed), List.of());
    }

    /** Returns the clauses in a state. */
    public List<DriftedClause> in(DriftedClause.State state) {
        return clauses.stream().filter(clause -> clause.state() == state).toList();
    }
}
