package org.postpolicy.rules.workshop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.postpolicy.Clause;
import org.postpolicy.PolicyException;
import org.postpolicy.Problem;
import org.postpolicy.rules.engine.Mutant;
import org.postpolicy.rules.engine.PackTrial;
import org.postpolicy.rules.engine.ScenarioResult;
import org.postpolicy.rules.engine.Survivor;
import org.postpolicy.rules.engine.TrialKit;
import org.postpolicy.rules.engine.UntriedCondition;
import org.postpolicy.rules.engine.WordMutants;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.pack.BuiltInPacks;
import org.postpolicy.rules.pack.PackFolder;

/** Checks packs and runs their scenarios, for the tools of a policy writer; thread-safe. */
public final class Workshop {

    /** What else to find out about a pack, besides whether it is in order. */
    public enum Depth {
        /** Only whether the files can be read and fit together; no scenario is run, so that the answer is quick. */
        READ,
        /** Only whether the files are in order and the scenarios pass. */
        CHECK,
        /** Also which conditions the scenarios do not try both ways. */
        COVERAGE,
        /** Also which changes to the rules no scenario notices. */
        MUTANTS
    }

    /** How many words of each list are left out in turn, to see whether a scenario notices. */
    public static final int WORDS_TRIED = WordMutants.MOST;

    /** With what these words are chosen, so that the same are tried again. */
    public static final long WORDS_SEED = WordMutants.SEED;

    private Workshop() {}

    /**
     * Names the packs that come with the library.
     *
     * @return their identifiers, in alphabetical order
     */
    public static List<String> builtInPacks() {
        return BuiltInPacks.ids();
    }

    /**
     * Names the packs in a folder of packs.
     *
     * @param folder a folder whose sub-folders are packs
     * @return their identifiers, in alphabetical order; whether they are in order is not looked at
     * @throws PolicyException if the folder cannot be read or holds no pack, with every problem
     */
    public static List<String> packsOf(Path folder) {
        Problems problems = new Problems();
        List<Path> packs = PackFolder.list(folder, problems);
        if (!problems.isEmpty()) {
            throw new PolicyException(problems.list());
        }
        return packs.stream().map(pack -> pack.getFileName().toString()).toList();
    }

    /**
     * Builds what every pack is looked at with, and keeps it.
     *
     * <p>Nobody needs to call this. A tool may do so on a thread of its own, so that the first pack waits for less.
     */
    public static void prepare() {
        TrialKit.prepare();
    }

    /**
     * Looks at a pack, or at every pack in a folder.
     *
     * @param folder the folder of a pack, or a folder of such folders
     * @param depth what to find out
     * @param progress is told the name of each pack before it is looked at
     * @return a report for each pack; one without a pack if the folder holds none
     */
    public static List<PackReport> inspect(Path folder, Depth depth, Consumer<String> progress) {
        Problems problems = new Problems();
        List<Path> packs = packsIn(folder, problems);
        if (packs.isEmpty() && problems.isEmpty()) {
            problems.add(
                    ProblemCode.FILE_UNREADABLE,
                    Place.of(folder.toString()),
                    "The folder holds no pack.",
                    "Name the folder of a pack, which holds pack.yaml, or a folder of such folders.");
        }
        List<PackReport> reports = new ArrayList<>();
        if (!problems.isEmpty()) {
            reports.add(new PackReport(
                    folder.toString(),
                    null,
                    List.of(),
                    0,
                    problems.list(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        for (Path pack : packs) {
            progress.accept(pack.getFileName().toString());
            reports.add(inspect(pack, depth));
        }
        return reports;
    }

    private static List<Path> packsIn(Path folder, Problems problems) {
        Path whole = folder.toAbsolutePath().normalize();
        return isPack(whole) ? List.of(whole) : PackFolder.list(whole, problems);
    }

    /**
     * Tells the folder of a pack from a folder of packs.
     *
     * @param folder the folder
     * @return whether it holds what only a pack holds
     */
    public static boolean isPack(Path folder) {
        return Files.exists(folder.resolve("pack.yaml")) || Files.isDirectory(folder.resolve("rules"));
    }

    private static PackReport inspect(Path folder, Depth depth) {
        return inspect(PackTrial.of(folder), depth);
    }

    static PackReport inspect(PackTrial trial, Depth depth) {
        boolean tried = depth != Depth.READ;
        List<ScenarioResult> results = tried ? SilentScenarios.run(trial) : List.of();
        List<Problem> problems = new ArrayList<>(trial.problems());
        results.stream()
                .filter(result -> !result.passed())
                .map(Workshop::problem)
                .forEach(problems::add);
        boolean deeper = problems.isEmpty() && tried && depth != Depth.CHECK;
        List<Survivor> survivors = deeper && depth == Depth.MUTANTS ? trial.survivingMutants() : List.of();
        return new PackReport(
                trial.folder(),
                trial.pack().orElse(null),
                pending(trial),
                trial.rules().size(),
                problems,
                tried ? warnings(trial, problems.isEmpty() ? results : List.of()) : List.of(),
                results.stream().map(Workshop::outcome).toList(),
                deeper ? trial.untried().stream().map(Workshop::question).toList() : List.of(),
                questions(survivors, false),
                questions(survivors, true));
    }

    /** Takes what came of the scenarios; nothing is said of what they prove where some of them fail. */
    private static List<Warning> warnings(PackTrial trial, List<ScenarioResult> passed) {
        List<Warning> warnings =
                new ArrayList<>(trial.warnings().stream().map(Warning::of).toList());
        if (!passed.isEmpty()) {
            Completeness.unproved(trial, passed).forEach(problem -> warnings.add(new Warning(problem, Map.of())));
        }
        return warnings;
    }

    private static List<String> pending(PackTrial trial) {
        return trial.pack().stream()
                .flatMap(pack -> pack.clauses().stream())
                .filter(clause -> clause.rules().isEmpty() && clause.byHand() == null)
                .map(Clause::id)
                .toList();
    }

    static Problem problem(ScenarioResult failed) {
        Place place = failed.place();
        return new Problem(
                ProblemCode.SCENARIO_FAILED.code(),
                place.file(),
                place.line(),
                place.column(),
                "The scenario \"" + failed.scenario() + "\" fails: " + failed.failure(),
                "Correct the scenario, or the rule " + failed.rule() + ".");
    }

    private static ScenarioOutcome outcome(ScenarioResult result) {
        return new ScenarioOutcome(
                result.rule(),
                result.scenario(),
                result.place().file(),
                result.place().line(),
                result.speaks(),
                result.failure());
    }

    private static Question question(UntriedCondition untried) {
        return new Question(
                untried.rule(),
                untried.place().file(),
                untried.place().line(),
                untried.neverTrue()
                        ? "No scenario meets " + untried.condition() + ". Which post would?"
                        : "Every scenario meets " + untried.condition() + ". Which post would not?",
                Map.of());
    }

    private static List<Question> questions(List<Survivor> survivors, boolean equivalent) {
        return survivors.stream()
                .filter(survivor -> survivor.equivalent() == equivalent)
                .map(Workshop::question)
                .toList();
    }

    private static Question question(Survivor survivor) {
        Mutant mutant = survivor.mutant();
        return new Question(
                mutant.rule().name(),
                mutant.place().file(),
                mutant.place().line(),
                mutant.change(),
                survivor.scenario());
    }
}
