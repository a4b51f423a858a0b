package org.postpolicy.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.postpolicy.PolicyEngine;
import org.postpolicy.PolicyException;
import org.postpolicy.Problem;
import org.postpolicy.rules.workshop.PackReport;
import org.postpolicy.rules.workshop.Workshop;

/** Keeps an engine with every pack that is in order, anew after each save; thread-safe. */
final class LiveEngine {

    /**
     * The packs as they stood at one moment.
     *
     * @param stamp how their files stood
     * @param engine judges by all that are in order
     * @param broken what is wrong with the others
     * @param alone engines with one pack each, as far as they were asked for
     * @param reports what the checker says of each pack, as far as that was asked for
     */
    record Loaded(
            FolderStamp stamp,
            PolicyEngine engine,
            Map<String, List<Problem>> broken,
            Map<String, PolicyEngine> alone,
            Map<String, PackReport> reports) {

        Loaded(FolderStamp stamp, PolicyEngine engine, Map<String, List<Problem>> broken) {
            this(stamp, engine, broken, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        boolean has(String pack) {
            return engine.packs().stream().anyMatch(found -> found.id().equals(pack));
        }
    }

    private final Path directory;
    private Loaded loaded;

    /** Takes the folder of packs, or null if there are only those that come with the command. */
    LiveEngine(Path directory) {
        this.directory = directory;
    }

    synchronized Loaded now() {
        FolderStamp stamp = stamp();
        if (loaded == null || !loaded.stamp().equals(stamp)) {
            loaded = load(stamp);
        }
        return loaded;
    }

    /** Returns an engine that judges by one pack, which must be in order. */
    PolicyEngine alone(String pack) {
        Loaded now = now();
        if (!now.has(pack)) {
            throw new PageRefusal(
                    PageRefusal.NOT_FOUND,
                    "There is no such policy that is in order.",
                    "Aucune politique de ce nom n'est en ordre.");
        }
        return now.alone().computeIfAbsent(pack, one -> engine(List.of(one)));
    }

    /** Returns the packs of the folder, by name; whether they are in order is not looked at. */
    List<String> inDirectory() {
        try {
            return directory == null ? List.of() : Workshop.packsOf(directory);
        } catch (PolicyException empty) {
            return List.of();
        }
    }

    private FolderStamp stamp() {
        try {
            return directory == null ? new FolderStamp(new TreeMap<>()) : FolderStamp.of(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Loaded load(FolderStamp stamp) {
        Set<String> every = new LinkedHashSet<>(inDirectory());
        every.addAll(Workshop.builtInPacks());
        List<String> inOrder = new ArrayList<>(every);
        try {
            return new Loaded(stamp, engine(inOrder), Map.of());
        } catch (PolicyException some) {
            Map<String, List<Problem>> broken = new LinkedHashMap<>();
            for (String pack : inDirectory()) {
                List<Problem> problems = problemsOf(pack);
                if (!problems.isEmpty()) {
                    broken.put(pack, problems);
                }
            }
            inOrder.removeAll(broken.keySet());
            return new Loaded(stamp, engine(inOrder), broken);
        }
    }

    private List<Problem> problemsOf(String pack) {
        try {
            engine(List.of(pack));
            return List.of();
        } catch (PolicyException broken) {
            return broken.problems();
        }
    }

    private PolicyEngine engine(List<String> packs) {
        PolicyEngine.Builder builder = PolicyEngine.builder().packs(packs.toArray(String[]::new));
        return (directory == null ? builder : builder.directory(directory)).load();
    }
}
