package org.postpolicy.workbench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.postpolicy.PolicyException;
import org.postpolicy.Problem;
import org.postpolicy.rules.workshop.PackDraft;
import org.postpolicy.rules.workshop.PackReport;
import org.postpolicy.rules.workshop.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a pack or a rule. */
@Command(
        description = {
            "Begins a pack, or a rule in a pack, with files that are in order and wait for your words.",
            "",
            "A pack begins with a clause for a person and a clause with a rule. A rule begins with its scenarios, what"
                    + " people read, and its row in the register. Every text that waits for your words is marked with"
                    + " < and >, and check warns of it as long as it stands there. Nothing that exists is overwritten: a file to which"
                    + " something is added keeps its former version in the hidden folder .former of the pack.",
            ""
        },
        footer = {
            "",
            "Examples",
            "  A pack:",
            "    ${ROOT-COMMAND-NAME} new policies/my-library",
            "  A rule for a clause of its own, which waits for a signal that the command knows:",
            "    ${ROOT-COMMAND-NAME} new --signal harassment policies/my-library/rules/be-kind",
            "  A rule for a clause that is pending, with a list of words of your own:",
            "    ${ROOT-COMMAND-NAME} new --rule no-raffles --clause ML-4 --signal raffle policies/my-library",
            "  Advice to employees, which rests on facts alone:",
            "    ${ROOT-COMMAND-NAME} new --verdict ADVISE --author EMPLOYEE --no-signal policies/ml/rules/aside",
            "  A duty for somebody, whoever complains:",
            "    ${ROOT-COMMAND-NAME} new --oblige answer --any-author --signal complaint policies/ml/rules/answer"
        })
final class NewCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "DIR",
            description = "The folder of a new pack; or, for a rule, that of its pack, or PACK/rules/RULE.")
    private Path folder;

    @Option(names = "--rule", paramLabel = "NAME", description = "Begin a rule of this name.")
    private String rule;

    @Mixin
    private RuleOptions ruleOptions;

    @Option(
            names = "--languages",
            split = ",",
            paramLabel = "CODE",
            description = "The languages in which people read a new pack; en,fr unless given.")
    private List<String> languages;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The time zone of a new pack, such as America/Toronto; this computer's unless given.")
    private String zone;

    @Mixin
    private FormatOption format;

    private ClauseOfRule clause;
    private String signal;

    NewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        readRuleFromFolder();
        Path pack = folder.toAbsolutePath().normalize();
        Map<String, String> changes = rule == null ? newPack(pack) : newRule(pack);
        Map<String, Boolean> isNew = new LinkedHashMap<>();
        changes.keySet().forEach(name -> isNew.put(name, !Files.exists(pack.resolve(name))));
        new PackWriter(pack).write(changes);
        tell(new NewReport(folder, isNew, clause, signal));
        return Status.WELL;
    }

    private void readRuleFromFolder() {
        Path rules = folder.toAbsolutePath().normalize().getParent();
        if (rule == null && rules != null && rules.endsWith("rules")) {
            rule = folder.getFileName().toString().replaceFirst("\\.drl$", "");
            folder = rules.getParent();
        }
    }

    private Map<String, String> newPack(Path pack) throws IOException {
        if (ruleOptions.given()) {
            throw new WrongUsage("No rule is named, and some of these options are about a rule. Name it with --rule.");
        }
        if (Files.exists(pack) && !isEmptyFolder(pack)) {
            throw new WrongUsage("There is something in " + folder + " already, and nothing is overwritten. Name"
                    + " another folder, or with --rule a rule for this pack.");
        }
        String id = pack.getFileName().toString();
        Map<String, String> texts =
                new PackScaffold(id, languages == null ? PackScaffold.USUAL_LANGUAGES : languages, zone()).texts();
        requireSound(PackDraft.empty(id).with(texts).inspect(Workshop.Depth.CHECK));
        return texts;
    }

    private static boolean isEmptyFolder(Path pack) throws IOException {
        if (!Files.isDirectory(pack)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(pack)) {
            return !entries.iterator().hasNext();
        }
    }

    private Map<String, String> newRule(Path pack) {
        if (languages != null || zone != null) {
            throw new WrongUsage("--languages and --zone are about a new pack. A rule has those of its pack.");
        }
        if (!Files.isDirectory(pack)) {
            throw new WrongUsage("There is no folder " + folder + ".");
        }
        refuseFolderOfPacks(pack);
        PackDraft draft = PackDraft.ofFolder(pack);
        PackReport report = draft.inspect(Workshop.Depth.CHECK);
        if (!report.sound()) {
            throw new WrongUsage("The pack " + draft.pack() + " is not in order. Call check and mend it first.");
        }
        RuleSketch sketch = ruleOptions.sketch(rule);
        Map<String, String> changes = RuleScaffold.begin(draft, report.pack(), sketch);
        PackReport begun = draft.with(changes).inspect(Workshop.Depth.CHECK);
        if (sketch.conclusion().permits() && isDrownedOut(begun)) {
            throw new WrongUsage(
                    "Nothing was written: other rules of the pack hold or reject what this one would permit,"
                            + " and a permission counts only where none does. Name another signal or another author.");
        }
        requireSound(begun);
        clause = ClauseOfRule.in(report.pack(), begun.pack(), rule);
        signal = changes.keySet().stream().anyMatch(name -> name.startsWith("words/")) ? sketch.signal() : null;
        return changes;
    }

    private void refuseFolderOfPacks(Path pack) {
        List<String> packs = Workshop.isPack(pack) ? List.of() : packsIn(pack);
        if (!packs.isEmpty()) {
            throw new WrongUsage("The folder " + folder + " is no pack; packs stand in it: " + String.join(", ", packs)
                    + ". Name the folder of one, such as " + folder.resolve(packs.get(0)) + ".");
        }
    }

    private static List<String> packsIn(Path folder) {
        try {
            return Workshop.packsOf(folder).stream()
                    .filter(name -> Workshop.isPack(folder.resolve(name)))
                    .toList();
        } catch (PolicyException none) {
            return List.of();
        }
    }

    private static boolean isDrownedOut(PackReport begun) {
        return !begun.sound() && begun.problems().stream().noneMatch(TestReport::isNoScenario);
    }

    /** Whatever would not be in order comes from the names that the user chose. */
    private static void requireSound(PackReport report) {
        if (!report.sound()) {
            Problem first = report.problems().get(0);
            throw new WrongUsage("Nothing was written: " + first.message() + " " + first.remedy());
        }
    }

    private ZoneId zone() {
        try {
            return zone == null ? ZoneId.systemDefault() : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new WrongUsage("--zone: there is no time zone \"" + zone + "\". Write it like America/Toronto.");
        }
    }

    private void tell(NewReport report) {
        Output out = new Output(surroundings.out());
        if (format.json()) {
            out.line(JsonText.of(report.document()));
        } else {
            report.lines(surroundings.command()).forEach(out::line);
        }
        out.flush();
    }
}
