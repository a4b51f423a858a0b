package org.postpolicy.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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

    private static final Set<Path> PARTS = Set.of(Path.of("rules"), Path.of("words"));

    List<PackReport> inspect(Surroundings surroundings, Workshop.Depth depth) {
        checkFolder();
        WarmUp.begin(Workshop::prepare);
        return Workshop.inspect(folder, depth, pack -> {
            if (surroundings.progress()) {
                surroundings.err().println(Visible.onOneLine(pack) + " …");
            }
        });
    }

    void checkFolder() {
        if (Files.isRegularFile(folder)) {
            throw new WrongUsage(folder + " is a file. Name the folder of its pack.");
        }
        if (!Files.isDirectory(folder)) {
            throw new WrongUsage("There is no folder " + folder + ".");
        }
        Path parent = folder.toAbsolutePath().normalize().getParent();
        if (parent != null && PARTS.contains(folder.getFileName()) && Workshop.isPack(parent)) {
            throw new WrongUsage(folder + " is a part of a pack. Name the folder of the whole pack: " + parent + ".");
        }
    }

    Path folder() {
        return folder;
    }

    boolean json() {
        return format.json();
    }
}
