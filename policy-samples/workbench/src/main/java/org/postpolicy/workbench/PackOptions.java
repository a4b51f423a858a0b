package org.postpolicy.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.postpolicy.rules.workshop.PackReport;
import org.postpolicy.rules.workshop.Workshop;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands have in common that look at packs. */
final class PackOptions {

    @Parameters(paramLabel = "DIR", description = "The folder of a pack, or a folder of such folders.")
    private Path folder;

    @Mixin
    private FormatOption format;

    List<PackReport> inspect(Surroundings surroundings, Workshop.Depth depth) {
        checkFolder();
        WarmUp.begin();
        return Workshop.inspect(folder, depth, pack -> {
            if (surroundings.progress()) {
                surroundings.err().println(Visible.onOneLine(pack) + " …");
            }
        });
    }

    void checkFolder() {
        if (!Files.isDirectory(folder)) {
            throw new WrongUsage("There is no folder " + folder + ".");
        }
    }

    Path folder() {
        return folder;
    }

    boolean json() {
        return format.json();
    }
}
