package org.postpolicy.rules.engine;

import java.util.List;
import java.util.Set;
import org.postpolicy.PolicyException;
import org.postpolicy.rules.language.Plural;
import org.slf4j.Logger;

/**
 * Logs how packs are loaded, and of each further load only what has changed, because a host may reload every minute; not
 * thread-safe.
 */
final class LoadLog {

    private final Logger log;
    private Set<String> packs = Set.of();
    private Set<String> warnings = Set.of();
    private String failure;

    LoadLog(Logger log) {
        this.log = log;
    }

    void loaded(List<LoadedPack> loaded, List<String> warned) {
        List<String> lines = loaded.stream().map(LoadLog::line).toList();
        lines.stream().filter(line -> failure != null || !packs.contains(line)).forEach(log::info);
        warned.stream().filter(warning -> !warnings.contains(warning)).forEach(log::warn);
        packs = Set.copyOf(lines);
        warnings = Set.copyOf(warned);
        failure = null;
    }

    void failed(PolicyException broken) {
        if (!broken.getMessage().equals(failure)) {
            log.warn(
                    "Reloading failed with {}; the former packs stay.",
                    Plural.of(broken.problems().size(), "problem"));
        }
        failure = broken.getMessage();
    }

    private static String line(LoadedPack pack) {
        return "Loaded " + pack.id() + " " + pack.pack().version() + " with "
                + Plural.of(pack.rules().size(), "rule") + ", " + pack.pack().fingerprint() + ".";
    }
}
