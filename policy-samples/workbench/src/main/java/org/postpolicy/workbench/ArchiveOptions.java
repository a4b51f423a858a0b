package org.postpolicy.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How many lines are judged at a time, and into which file the answers go. */
final class ArchiveOptions {

    private static final int MOST_THREADS = 1_000;

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description = "How many lines are judged at a time; as many as this computer has processors unless given."
                    + " The answers come in the order of the lines, whatever the number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--output",
            paramLabel = "ANSWERS",
            description = "Write the answers into this file, always as JSON Lines, and show the totals. If the run is"
                    + " stopped or killed, the same command with --resume goes on. ANSWERS.run.json beside it tells"
                    + " what they rest on.")
    private Path output;

    @Option(
            names = "--resume",
            description = "Go on where the run that wrote the answers was stopped. No line is lost or judged twice. It"
                    + " is refused if the input, a pack or an option is another one. If there are no answers, begin.")
    private boolean resume;

    @Option(names = "--force", description = "Write the answers anew if there are any already.")
    private boolean force;

    int threads() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new WrongUsage("--threads: " + threads + " is not possible. Write a number from 1 to " + MOST_THREADS
                    + ", or leave it out.");
        }
        return threads;
    }

    /** Returns whether the answers go into a file. */
    boolean isAsked() {
        if (output == null && (resume || force)) {
            throw new WrongUsage((resume ? "--resume" : "--force") + ": name the file of the answers with --output.");
        }
        return output != null;
    }

    boolean resume() {
        return resume;
    }

    Path output() {
        return output;
    }

    /** Returns the file of the answers if they may go there. */
    Path output(Path input) throws IOException {
        if (resume && force) {
            throw new WrongUsage("--resume goes on with the answers, and --force writes them anew. Leave one out.");
        }
        if (output.toString().endsWith(".gz")) {
            throw new WrongUsage("--output: answers are written as they are, so that a run can go on. Leave .gz away,"
                    + " and compress the file when it is whole.");
        }
        Path folder = output.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new WrongUsage("--output: there is no folder " + folder + ". Make it first.");
        }
        if (Files.exists(output)) {
            checkExisting(input);
        }
        return output;
    }

    private void checkExisting(Path input) throws IOException {
        if (!Files.isRegularFile(output) || Files.isSameFile(input, output)) {
            throw new WrongUsage("--output: " + output + " cannot hold answers. Name a file of their own for them.");
        }
        if (!resume && !force) {
            throw new WrongUsage("--output: " + output + " is there already. Add --resume to go on with it, or --force"
                    + " to write it anew.");
        }
    }

    /** Opens the file of the answers, emptied if they are to be written anew. */
    AnswerFile open() throws IOException {
        AnswerFile file = AnswerFile.open(output, resume || force);
        if (force) {
            file.cutBehind(0);
        }
        return file;
    }
}
