package org.postpolicy.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the signals on a folder of data. */
@Command(
        name = "quality",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110,
        sortOptions = false,
        description = {
            "Measures how well the library's signals see, on a folder of labelled texts.",
            "",
            "The folder holds a folder for each data set, and that holds files of JSON Lines with id, text and label.",
            ""
        },
        exitCodeListHeading = "%nStatus%n",
        exitCodeList = {
            "0:All was measured, whether or not the aims are met.",
            "1:A line or a file is not in order.",
            "2:The command was called wrongly."
        },
        footer = {
            "",
            "Examples",
            "    java -jar quality.jar data --output docs/quality.md",
            "    java -jar quality.jar data --only hatecheck,sms-spam --misses 20"
        })
final class QualityCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DATA", description = "The folder of data sets.")
    private Path data;

    @Option(names = "--only", split = ",", paramLabel = "SET", description = "Measures these sets alone.")
    private Set<String> only = new LinkedHashSet<>();

    @Option(
            names = "--misses",
            paramLabel = "N",
            description =
                    "Also prints at most so many texts of each set that were judged wrongly. They never get into the page.")
    private int misses;

    @Option(names = "--output", paramLabel = "FILE", description = "Also writes the page to this file.")
    private Path output;

    private final PrintStream out;
    private final PrintStream err;

    QualityCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        checkUsage();
        Set<String> complaints = new LinkedHashSet<>();
        Results results;
        try (Progress progress = Progress.of(err)) {
            results = new Survey(new DataFolder(data, complaints::add), only).run(progress);
        }
        Page page = new Page(results);
        out.print(page.tables());
        results.sections().forEach(this::printFaults);
        complaints.forEach(err::println);
        if (!complaints.isEmpty()) {
            err.println("The figures are not sound" + (output == null ? "." : ", so no page was written."));
            return 1;
        }
        if (output != null) {
            Files.writeString(output, page.whole(), StandardCharsets.UTF_8);
        }
        return 0;
    }

    private void checkUsage() {
        if (!Files.isDirectory(data)) {
            throw new ParameterException(spec.commandLine(), data + " is no folder. Name the folder of data sets.");
        }
        List<String> known = Measurements.all().stream().map(Measurement::set).toList();
        only.stream().filter(set -> !known.contains(set)).findFirst().ifPresent(set -> {
            throw new ParameterException(
                    spec.commandLine(),
                    set + " is no set that can be measured. There are " + String.join(", ", known) + ".");
        });
        if (misses < 0) {
            throw new ParameterException(spec.commandLine(), "--misses takes a number from 0.");
        }
    }

    private void printFaults(Section section) {
        if (misses > 0 && !section.faults().isEmpty()) {
            out.println("Judged wrongly in " + section.set() + " ("
                    + section.faults().size() + "):");
            section.faults().stream().limit(misses).forEach(fault -> out.println("  " + fault));
            out.println();
        }
    }
}
