package org.postpolicy.detectors.trained;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a model from examples and tells how well it does on examples that it has not learnt from. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 110,
        sortOptions = false,
        description = {
            "Trains a model from labelled posts, and tells how well it does on posts that it has not learnt from.",
            "",
            "DATA is a file of JSON Lines with text and label, or a folder of such files.",
            ""
        },
        exitCodeListHeading = "%nStatus%n",
        exitCodeList = {"0:The model was trained.", "1:The data is not in order.", "2:The command was called wrongly."},
        footer = {"", "Example", "    java -jar detectors.jar posts.jsonl --label bait --kind spam --output spam.model"
        })
public final class Train implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DATA", description = "A file of JSON Lines, or a folder of such files.")
    private Path data;

    @Option(
            names = "--label",
            required = true,
            split = ",",
            paramLabel = "LABEL",
            description = "The label of posts that show the signal; all others do not. Several are parted by commas.")
    private Set<String> labels = new LinkedHashSet<>();

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "The kind of signal, such as spam.")
    private String kind;

    @Option(
            names = "--false-alarms",
            paramLabel = "SHARE",
            defaultValue = "0.01",
            description = "The highest share of harmless posts that may be flagged; ${DEFAULT-VALUE} if not given.")
    private double falseAlarms;

    @Option(
            names = "--parts",
            paramLabel = "N",
            defaultValue = "5",
            description = "Into how many parts the posts are split to try the model; ${DEFAULT-VALUE} if not given.")
    private int parts;

    @Option(names = "--output", paramLabel = "FILE", description = "Where the model goes; without it, only figures.")
    private Path output;

    private Train() {}

    /**
     * Runs the command and ends the process with its status.
     *
     * @param arguments the words after the name of the command
     */
    public static void main(String[] arguments) {
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Train())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    err.println(failure.getMessage());
                    return 1;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        checkUsage();
        List<Example> examples = Examples.read(data, labels);
        CrossValidation validation = CrossValidation.of(kind, examples, parts);
        double threshold = validation.threshold(falseAlarms);
        PrintWriter out = spec.commandLine().getOut();
        out.println("On posts that the model has not learnt from (" + parts + " parts):");
        print("threshold for the wanted share of false alarms", validation, threshold);
        print("threshold of one half", validation, 0.5);
        if (output != null) {
            try (OutputStream stream = Files.newOutputStream(output)) {
                Training.of(kind, examples).withThreshold(threshold).write(stream);
            }
        }
        return 0;
    }

    private void checkUsage() {
        if (!Files.exists(data)) {
            throw wrong(data + " is not there. Name a file of JSON Lines, or a folder of such files.");
        }
        if (!kind.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw wrong(
                    "A kind is written in small letters with hyphens, such as illegal-act, and this is " + kind + ".");
        }
        if (parts < 2 || !(falseAlarms >= 0 && falseAlarms < 1)) {
            throw wrong("--parts takes a number from 2, and --false-alarms a share from 0 to below 1.");
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private void print(String name, CrossValidation validation, double threshold) {
        CrossValidation.Figures at = validation.at(threshold);
        spec.commandLine()
                .getOut()
                .println(String.format(
                        Locale.ROOT,
                        "  %s (%.3f): recall %.3f (%d/%d), precision %.3f, false alarms %.4f (%d/%d)",
                        name,
                        threshold,
                        at.recall(),
                        at.seen(),
                        at.positive(),
                        at.precision(),
                        at.falseAlarmRate(),
                        at.falseAlarms(),
                        at.negative()));
    }
}
