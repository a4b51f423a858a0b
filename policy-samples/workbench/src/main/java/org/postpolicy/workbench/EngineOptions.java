package org.postpolicy.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Problem;
import org.postpolicy.rules.workshop.Explainer;
import org.postpolicy.rules.workshop.Workshop;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which packs judge, and how. */
final class EngineOptions {

    @Option(
            names = "--pack",
            split = ",",
            paramLabel = "ID",
            description = "The packs that judge, such as toronto-public-library.")
    private List<String> packs = new ArrayList<>();

    @Option(
            names = "--packs",
            paramLabel = "DIR",
            description = "A folder of packs, which is searched before the packs that come with the command.")
    private Path directory;

    @Option(
            names = "--shadow",
            split = ",",
            paramLabel = "CLAUSE",
            description = "Clauses that are tried out: their findings are shown and never counted.")
    private List<String> shadow = new ArrayList<>();

    @Mixin
    private TimeOptions time;

    PolicyEngine load() {
        return builder(packs).load();
    }

    /** Loads packs whose scenarios fail, too: their decisions can be explained. */
    PolicyEngine loadToExplain(Consumer<List<Problem>> failing) {
        return Explainer.open(builder(packs).settings(), failing);
    }

    /** Loads every pack there is unless some are named. */
    PolicyEngine loadAll() {
        return builder(packs.isEmpty() ? everyPack() : packs).load();
    }

    private List<String> everyPack() {
        Set<String> every = new LinkedHashSet<>();
        if (directory != null) {
            every.addAll(Workshop.packsOf(existingDirectory()));
        }
        every.addAll(Workshop.builtInPacks());
        return List.copyOf(every);
    }

    private PolicyEngine.Builder builder(List<String> judging) {
        PolicyEngine.Builder builder = PolicyEngine.builder()
                .packs(judging.toArray(String[]::new))
                .shadow(shadow.toArray(String[]::new))
                .clock(time.clock())
                .periods(time.periods());
        if (directory != null) {
            builder.directory(existingDirectory());
        }
        return builder;
    }

    TimeOptions time() {
        return time;
    }

    /** Returns the clauses in shadow, in the order of their names. */
    List<String> shadow() {
        return shadow.stream().sorted().distinct().toList();
    }

    private Path existingDirectory() {
        if (!Files.isDirectory(directory)) {
            throw new WrongUsage("--packs: there is no folder " + directory + ".");
        }
        return directory;
    }

    Path directory() {
        return directory;
    }
}
