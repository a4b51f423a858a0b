package org.postpolicy.workbench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Set;
import org.postpolicy.PolicyException;
import org.postpolicy.Problem;

/** Tells why packs could not be loaded. */
final class BrokenPacks {

    /** What the user asked for does not exist or makes no sense, and no pack is to blame. */
    private static final Set<String> WRONG_USAGE = Set.of("P109", "P602", "P603");

    private BrokenPacks() {}

    private static boolean isUnknownPack(Problem problem) {
        return problem.code().equals("P109");
    }

    static int tell(PolicyException broken, Path directory, PrintStream err) {
        ProblemText text = new ProblemText(directory);
        broken.problems().stream()
                .flatMap(problem -> text.lines(problem).stream())
                .forEach(err::println);
        if (directory == null && broken.problems().stream().anyMatch(BrokenPacks::isUnknownPack)) {
            err.println("    For a pack of yours, name the folder in which it stands with --packs DIR.");
        }
        boolean misused = broken.problems().stream().anyMatch(problem -> WRONG_USAGE.contains(problem.code()));
        return misused ? Status.USAGE : Status.PROBLEMS;
    }
}
