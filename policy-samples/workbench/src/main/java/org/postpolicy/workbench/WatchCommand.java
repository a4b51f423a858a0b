package org.postpolicy.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.postpolicy.rules.workshop.PackReport;
import org.postpolicy.rules.workshop.Workshop;
import org.postpolicy.rules.workshop.Workshop.Depth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks packs whenever somebody saves a file. */
@Command(
        description = {
            "Checks packs and runs their scenarios, now and whenever you save a file, until you press Ctrl-C.",
            "",
            "Leave it open beside your editor. Where several packs stand in the folder, only those are looked at anew"
                    + " in which something was saved.",
            ""
        },
        footer = {
            "",
            "Examples",
            "    ${ROOT-COMMAND-NAME} watch policies/my-library",
            "  One line of JSON for each look:",
            "    ${ROOT-COMMAND-NAME} watch --format json policies"
        })
final class WatchCommand implements Callable<Integer> {

    private static final long INTERVAL = 300;
    private static final String ALL_WELL = "All is well. Waiting for the next change; Ctrl-C ends it.";
    private static final String NOT_YET = "Waiting for the next change; Ctrl-C ends it.";

    private final Surroundings surroundings;

    @Mixin
    private PackOptions packs;

    WatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        packs.checkFolder();
        Output out = new Output(surroundings.out());
        FolderStamp seen = FolderStamp.of(packs.folder());
        show(packs.inspect(surroundings, Depth.COVERAGE), out);
        try {
            while (true) {
                FolderStamp now = settled(seen);
                show(look(now.changedSince(seen)), out);
                seen = now;
            }
        } catch (InterruptedException ended) {
            return Status.WELL;
        }
    }

    /** An editor that saves several files, or one in several steps, is waited for. */
    private FolderStamp settled(FolderStamp seen) throws IOException, InterruptedException {
        FolderStamp before = seen;
        while (true) {
            Thread.sleep(INTERVAL);
            FolderStamp now = FolderStamp.of(packs.folder());
            if (now.equals(before) && !now.equals(seen)) {
                return now;
            }
            before = now;
        }
    }

    private List<PackReport> look(Set<Path> changed) {
        Path folder = packs.folder();
        if (Workshop.isPack(folder)) {
            return packs.inspect(surroundings, Depth.COVERAGE);
        }
        List<PackReport> reports = new ArrayList<>();
        for (Path name : changed) {
            if (Files.isDirectory(folder.resolve(name))) {
                reports.addAll(Workshop.inspect(folder.resolve(name), Depth.COVERAGE, pack -> {}));
            }
        }
        return reports;
    }

    private void show(List<PackReport> reports, Output out) {
        if (packs.json()) {
            out.line(JsonText.of(PackDocument.of(reports)));
        } else {
            ProblemText places = new ProblemText(packs.folder());
            out.line("--- " + LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + "-".repeat(60));
            new CheckReport(places).lines(reports).forEach(out::line);
            TestReport tests = new TestReport(places, false);
            reports.forEach(report -> tests.questions(report).forEach(out::line));
            out.line(reports.stream().allMatch(PackReport::sound) ? ALL_WELL : NOT_YET);
        }
        out.flush();
    }
}
