package org.postpolicy.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.postpolicy.rules.workshop.PackDraft;
import org.postpolicy.rules.workshop.PackReport;
import org.postpolicy.rules.workshop.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a rule out of a pack. */
@Command(
        description = {
            "Takes a rule out of a pack, with its scenarios, its message, its place in the register and the lists of words"
                    + " for which no other rule waits.",
            "",
            "A clause that has no other rule is pending then; one that nobody has written goes with its rule. The hidden"
                    + " folder .former of the pack keeps every file as it was.",
            ""
        },
        footer = {"", "Examples", "    ${ROOT-COMMAND-NAME} remove --rule first-rule policies/my-library"})
final class RemoveCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "The folder of the pack.")
    private Path folder;

    @Option(names = "--rule", required = true, paramLabel = "NAME", description = "The rule.")
    private String rule;

    RemoveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path pack = folder.toAbsolutePath().normalize();
        if (!Workshop.isPack(pack)) {
            throw new WrongUsage(
                    "The folder " + folder + " is no pack. Name the folder in which its pack.yaml stands.");
        }
        PackDraft draft = PackDraft.ofFolder(pack);
        Map<String, String> changes = RuleRemoval.of(draft, rule);
        requireNoNewProblem(draft, draft.with(changes));
        new PackWriter(pack).write(changes);
        Output out = new Output(surroundings.out());
        changes.forEach((name, text) -> out.line((text == null ? "removed  " : "changed  ")
                + Visible.onOneLine(folder.resolve(name).toString())));
        out.flush();
        return Status.WELL;
    }

    private static void requireNoNewProblem(PackDraft draft, PackDraft left) {
        PackReport report = left.inspect(Workshop.Depth.READ);
        if (!report.sound() && draft.inspect(Workshop.Depth.READ).sound()) {
            throw new WrongUsage("Nothing was written, because without this rule the pack would not be in order: "
                    + report.problems().get(0).message());
        }
    }
}
