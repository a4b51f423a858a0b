package org.postpolicy.rules.engine;

import jakarta.validation.Validator;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.postpolicy.Clause;
import org.postpolicy.EngineSettings;
import org.postpolicy.PolicyException;
import org.postpolicy.Problem;
import org.postpolicy.rules.engine.PackAssembler.Assembled;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.language.Suggestions;
import org.postpolicy.rules.pack.BuiltInPacks;
import org.postpolicy.rules.pack.PackFiles;
import org.postpolicy.rules.pack.PackFolder;

/** Loads the packs that a host asks for: from its folder, or else from those that come with the library. */
final class PackLoader {

    private final EngineSettings settings;
    private final Validator validator;
    private final Sights sights;
    private final PackAssembler assembler;
    private final Problems problems = new Problems();

    PackLoader(EngineSettings settings, Validator validator, Sights sights) {
        this.settings = settings;
        this.validator = validator;
        this.sights = sights;
        Set<String> hostKinds = new LinkedHashSet<>();
        settings.detectors().forEach(detector -> hostKinds.addAll(detector.kinds()));
        this.assembler = new PackAssembler(hostKinds, settings.fallbackLocale());
    }

    /**
     * Returns the packs in the order in which they were asked for.
     *
     * @param failing is told which scenarios fail if nothing else is wrong, or null if such packs must not be loaded
     */
    List<LoadedPack> load(Consumer<List<Problem>> failing) {
        checkNames();
        List<LoadedPack> packs = new ArrayList<>();
        for (String id : new LinkedHashSet<>(settings.packs())) {
            load(id).ifPresent(packs::add);
        }
        if (problems.list().stream().allMatch(PackLoader::isFailedScenario)) {
            checkShadow(packs);
        }
        List<Problem> found = problems.list();
        boolean scenariosAlone = found.stream().allMatch(PackLoader::isFailedScenario);
        if (!found.isEmpty() && (failing == null || !scenariosAlone)) {
            throw new PolicyException(found);
        }
        if (!found.isEmpty()) {
            failing.accept(found);
        }
        return packs;
    }

    private static boolean isFailedScenario(Problem problem) {
        return problem.code().equals(ProblemCode.SCENARIO_FAILED.code());
    }

    private void checkNames() {
        List<String> names = settings.packs();
        if (names.isEmpty()) {
            invalid("No pack is named.", "Name at least one of " + String.join(", ", knownPacks()) + ".");
        }
        if (new HashSet<>(names).size() < names.size()) {
            invalid("A pack is named twice: " + names + ".", "Name each pack once.");
        }
        if (names.size() > SeenSignal.MOST_PACKS) {
            invalid(
                    "There are " + names.size() + " packs.",
                    "Give one engine at most " + SeenSignal.MOST_PACKS + ", and use several engines.");
        }
    }

    private void invalid(String message, String remedy) {
        problems.add(ProblemCode.PACKS_INVALID, new Place(null, 0, 0), message, remedy);
    }

    private Optional<LoadedPack> load(String id) {
        Path folder = folderOf(id);
        if (folder != null) {
            return PackFolder.read(folder, problems).flatMap(this::proved);
        }
        if (BuiltInPacks.ids().contains(id)) {
            return BuiltInPacks.read(id, problems).flatMap(files -> assembler.assembleBuiltIn(files, problems));
        }
        problems.add(
                ProblemCode.PACK_UNKNOWN,
                new Place(null, 0, 0),
                "There is no pack \"" + id + "\" " + lookedIn() + ".",
                Suggestions.remedy(id, knownPacks()));
        return Optional.empty();
    }

    private String lookedIn() {
        String own = "among those that come with the library";
        return settings.directory() == null
                ? own + ", and no folder of packs is named"
                : "in the folder " + settings.directory() + " or " + own;
    }

    private Path folderOf(String id) {
        if (settings.directory() == null || id.contains("/") || id.contains("\\") || id.startsWith(".")) {
            return null;
        }
        Path folder = settings.directory().resolve(id);
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? folder : null;
    }

    /** A pack from a folder may be anybody's work in progress, so its scenarios are run before it may judge. */
    private Optional<LoadedPack> proved(PackFiles files) {
        Optional<Assembled> assembled = assembler.assemble(files, problems);
        assembled.ifPresent(pack -> new ScenarioRunner(pack.pack(), validator, sights)
                .run(pack.scenarios()).stream()
                        .filter(result -> !result.passed())
                        .forEach(result -> problems.add(
                                ProblemCode.SCENARIO_FAILED,
                                result.place(),
                                "The scenario \"" + result.scenario() + "\" fails: " + result.failure(),
                                "Correct the scenario, or the rule " + result.rule() + ".")));
        return assembled.map(Assembled::pack);
    }

    private Set<String> knownPacks() {
        Set<String> known = new TreeSet<>(BuiltInPacks.ids());
        if (settings.directory() != null) {
            PackFolder.list(settings.directory(), problems)
                    .forEach(folder -> known.add(folder.getFileName().toString()));
        }
        return known;
    }

    private void checkShadow(List<LoadedPack> packs) {
        Set<String> known = new LinkedHashSet<>();
        packs.forEach(pack -> pack.pack().clauses().stream().map(Clause::id).forEach(known::add));
        for (String clause : new TreeSet<>(settings.shadowClauses())) {
            if (!known.contains(clause)) {
                problems.add(
                        ProblemCode.SHADOW_UNKNOWN,
                        new Place(null, 0, 0),
                        "The clause " + clause + " is to be in shadow, and no pack has it.",
                        Suggestions.nearest(clause, known)
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("Name a clause of the packs that are loaded."));
            }
        }
    }
}
