package org.postpolicy.rules.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postpolicy.Pack;
import org.postpolicy.Problem;
import org.postpolicy.rules.engine.PackAssembler.Assembled;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.pack.PackDocument;
import org.postpolicy.rules.pack.PackFiles;
import org.postpolicy.rules.pack.PackFolder;
import org.postpolicy.rules.signals.TextSignals;

/** A pack on trial: read and checked, and, if it is in order, ready to have its scenarios run. */
public final class PackTrial {

    private final String folder;
    private final Optional<PackFiles> files;
    private final List<Problem> problems;
    private final Assembled assembled;
    private ScenarioRunner runner;

    private PackTrial(String folder, Optional<PackFiles> files, List<Problem> problems, Assembled assembled) {
        this.folder = folder;
        this.files = files;
        this.problems = problems;
        this.assembled = assembled;
    }

    /** Reads the pack in a folder. */
    public static PackTrial of(Path packFolder) {
        Problems problems = new Problems();
        Optional<PackFiles> files = PackFolder.read(packFolder, problems);
        return of(packFolder.toAbsolutePath().normalize().getFileName().toString(), files, problems);
    }

    /** Takes files that have been read, or none, and what was found wrong with them. */
    public static PackTrial of(String folder, Optional<PackFiles> files, Problems problems) {
        Optional<Assembled> assembled =
                files.flatMap(found -> new PackAssembler(Set.of(), null).assemble(found, problems));
        return new PackTrial(folder, files, problems.list(), assembled.orElse(null));
    }

    /** Returns the name of the folder. */
    public String folder() {
        return folder;
    }

    /** Returns what is wrong with the files; the scenarios have not been run for it. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns the pack, or empty if something is wrong with it. */
    public Optional<Pack> pack() {
        return Optional.ofNullable(assembled).map(found -> found.pack().pack());
    }

    /** Returns what judges; the pack must be in order. */
    LoadedPack loaded() {
        return assembled.pack();
    }

    /** Returns the rules; none if something is wrong with the pack. */
    public List<RuleDefinition> rules() {
        return assembled == null ? List.of() : assembled.pack().rules();
    }

    /** Returns what the writers of the pack wrote, or empty if something is wrong with it. */
    public Optional<PackDocument> document() {
        return Optional.ofNullable(assembled).map(Assembled::document);
    }

    /** Returns the kinds of signals that are seen in texts: by the built-in detectors and by the pack's word lists. */
    public Set<String> textKinds() {
        Set<String> kinds = new LinkedHashSet<>(TextSignals.detectedKinds());
        if (assembled != null) {
            assembled.pack().words().forEach(list -> kinds.add(list.kind()));
        }
        return kinds;
    }

    /** Building the rules takes longer than most questions about them. */
    private synchronized ScenarioRunner runner() {
        if (runner == null) {
            runner = new ScenarioRunner(assembled.pack(), TrialKit.VALIDATOR, TrialKit.SIGHTS);
        }
        return runner;
    }

    /** Runs every scenario; none if something is wrong with the pack. */
    public List<ScenarioResult> run() {
        return assembled == null ? List.of() : runner().run(assembled.scenarios());
    }

    /** Returns what the rule of a scenario sees in it; nothing if that cannot be judged. */
    public Optional<PackSight> sight(ScenarioResult result) {
        RuleDefinition rule = rules().stream()
                .filter(one -> one.name().equals(result.rule()))
                .findFirst()
                .orElseThrow();
        return assembled.scenarios().get(rule.name()).stream()
                .filter(scenario -> scenario.name().equals(result.scenario()))
                .findFirst()
                .flatMap(scenario -> runner().sight(rule, scenario));
    }

    /** Returns the conditions that the scenarios of their rule do not try both ways. */
    public List<UntriedCondition> untried() {
        return assembled == null
                ? List.of()
                : new Coverage(assembled.pack(), TrialKit.VALIDATOR, TrialKit.SIGHTS).untried(assembled.scenarios());
    }

    /** Returns what is odd about the pack; nothing if something is wrong with it. */
    public List<Warning> warnings() {
        if (assembled == null) {
            return List.of();
        }
        Rehearsal rehearsal = runner().rehearsal();
        List<Warning> warnings = new ArrayList<>(new RuleReview(assembled.pack(), rehearsal).warnings());
        warnings.addAll(WordsInRules.in(assembled.pack().rules()));
        warnings.addAll(VagueWords.in(assembled.document().clauses()));
        unwritten().forEach(problem -> warnings.add(new Warning(problem, null)));
        return warnings;
    }

    /** Returns the texts that still read as they were begun, as warnings. */
    public List<Problem> unwritten() {
        return files.map(UnwrittenTexts::in).orElse(List.of());
    }

    /** Returns the changes to rules and word lists that no scenario notices. */
    public List<Survivor> survivingMutants() {
        return assembled == null
                ? List.of()
                : new Survivors(assembled.pack(), assembled.scenarios(), TrialKit.VALIDATOR, TrialKit.SIGHTS).all();
    }
}
