package org.postpolicy.rules.workshop;

import java.nio.file.Path;
import java.util.List;
import org.postpolicy.Problem;
import org.postpolicy.rules.engine.PackTrial;

/**
 * The page of a pack, in Markdown, for people who want to read the policy and not the files.
 *
 * @param name the name of the page's file without its ending, which is that of the pack's folder
 * @param text the page, or null if the pack is not in order
 * @param problems what is wrong with the pack
 * @param unwritten the texts of the pack that still read as they were begun, as warnings
 */
public record PackPage(String name, String text, List<Problem> problems, List<Problem> unwritten) {

    /** Copies the lists. */
    public PackPage {
        problems = List.copyOf(problems);
        unwritten = List.copyOf(unwritten);
    }

    /**
     * Writes the page of a pack; thread-safe.
     *
     * @param packFolder the folder of the pack
     * @return the page, or what is wrong with the pack's files; scenarios are shown and not run
     */
    public static PackPage of(Path packFolder) {
        PackTrial trial = PackTrial.of(packFolder);
        String text = trial.document()
                .map(document -> new PackPageWriter(document, trial.rules()).write())
                .orElse(null);
        return new PackPage(trial.folder(), text, trial.problems(), trial.unwritten());
    }
}
