package org.postpolicy.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.postpolicy.Periods;
import org.postpolicy.PolicyException;
import org.postpolicy.rules.workshop.Flip;
import org.postpolicy.rules.workshop.PackDiff;
import org.postpolicy.rules.workshop.PackDraft;
import org.postpolicy.rules.workshop.Workshop;
import org.postpolicy.workbench.Answer.Compared;
import org.postpolicy.workbench.Answer.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what changes between two versions of a pack. */
@Command(
        customSynopsis = "${ROOT-COMMAND-NAME} diff [OPTIONS] OLD NEW [FILE]",
        description = {
            "Shows which submissions get another decision from a new version of a pack, clause by clause.",
            "",
            "With a FILE, those are its submissions, a line of JSON each. Without one, submissions are thought out that"
                    + " reach every changed condition, rule, word and date, and each is shown in the words of a"
                    + " scenario. They are no measure of how often something happens; a file of real posts is.",
            "",
            "A verdict that flips, a clause that speaks or no longer does, and a duty that comes or goes is another"
                    + " decision; another wording of a message is none. Scenarios need not pass.",
            ""
        },
        exitCodeList = {
            "0:Both versions were compared, whatever came of it.",
            "1:A pack or a line is not in order.",
            "2:The command was called wrongly."
        },
        footer = {
            "",
            "Examples",
            "    ${ROOT-COMMAND-NAME} diff policies-of-last-year/my-library policies/my-library",
            "  With the posts of last month:",
            "    ${ROOT-COMMAND-NAME} diff toronto-public-library policies/toronto-public-library posts.jsonl"
        })
final class DiffCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "OLD", description = "The folder of a pack, or the id of a built-in one.")
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The same for the later version.")
    private String after;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "FILE",
            description = "JSON Lines of submissions in UTF-8; - is the standard input.")
    private Path file;

    @Mixin
    private TimeOptions time;

    @Mixin
    private FormatOption format;

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (file != null && !readsInput() && (!Files.exists(file) || Files.isDirectory(file))) {
            throw new WrongUsage("There is no file " + file + ".");
        }
        PackDraft former = draft(before);
        PackDraft later = draft(after);
        try {
            PackDiff diff = PackDiff.between(former, later);
            Compilation compared = file == null ? generated(diff) : given(diff);
            Output out = new Output(surroundings.out());
            if (format.json()) {
                out.line(JsonText.of(DiffDocument.of(diff, compared)));
            } else {
                DiffReport.lines(diff, compared).forEach(out::line);
            }
            out.flush();
            return Status.of(compared.errors().isEmpty());
        } catch (PolicyException broken) {
            Path parent = Path.of(after).toAbsolutePath().normalize().getParent();
            return BrokenPacks.tell(broken, parent, surroundings.err());
        }
    }

    private static PackDraft draft(String pack) {
        Path folder = Path.of(pack);
        if (Files.isDirectory(folder)) {
            return PackDraft.ofFolder(folder);
        }
        if (!Workshop.builtInPacks().contains(pack)) {
            throw new WrongUsage("There is no folder and no built-in pack \"" + pack + "\". Built-in are "
                    + String.join(", ", Workshop.builtInPacks()) + ".");
        }
        return PackDraft.ofBuiltIn(pack);
    }

    /**
     * What came of the submissions.
     *
     * @param count how many there were
     * @param changed those that get another decision
     * @param errors lines that could not be judged
     * @param generated whether they were thought out
     */
    record Compilation(int count, List<Compared> changed, List<Refused> errors, boolean generated) {}

    private static Compilation generated(PackDiff diff) {
        List<Compared> changed = new ArrayList<>();
        List<Flip> flips = diff.generated();
        for (int i = 0; i < flips.size(); i++) {
            if (flips.get(i).changed()) {
                changed.add(new Compared("generated-" + (i + 1), flips.get(i)));
            }
        }
        return new Compilation(flips.size(), changed, List.of(), true);
    }

    private Compilation given(PackDiff diff) {
        List<Compared> changed = new ArrayList<>();
        List<Refused> errors = new ArrayList<>();
        Instant now = time.clock().instant();
        Periods periods = time.periods();
        String source = readsInput() ? "stdin" : file.getFileName().toString();
        Judge<?> judge = Judge.ofSubmissions(
                source, (id, texts, submission) -> new Compared(id, diff.of(submission, now, periods)));
        int count = 0;
        try (InputStream in = readsInput() ? surroundings.in() : Files.newInputStream(file);
                Progress progress = new Progress(surroundings, "diff", readsInput() ? null : Files.size(file))) {
            LineSource lines = new LineSource(in, LineReader.LONGEST, () -> {});
            while (lines.advance()) {
                if (!lines.isBlank()) {
                    count++;
                    keep(judge.answer(LineReader.read(lines.line())), changed, errors);
                }
                progress.reached(lines.number(), lines.position());
            }
        } catch (IOException e) {
            throw new WrongUsage("The input cannot be read: " + e.getMessage() + ".");
        }
        return new Compilation(count, changed, errors, false);
    }

    private static void keep(Answer answer, List<Compared> changed, List<Refused> errors) {
        if (answer instanceof Refused refused) {
            errors.add(refused);
        } else if (answer instanceof Compared compared && compared.flip().changed()) {
            changed.add(compared);
        }
    }

    private boolean readsInput() {
        return file.toString().equals("-");
    }
}
