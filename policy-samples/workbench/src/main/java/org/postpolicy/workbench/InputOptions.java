package org.postpolicy.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.postpolicy.PolicyEngine;
import org.postpolicy.PolicyException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the lines come from, and how what is said of them reads. */
final class InputOptions {

    @Option(
            names = "--lang",
            paramLabel = "en|fr",
            description = "The language of what people read; your locale's unless given.")
    private Language language;

    @Option(
            names = "--no-excerpts",
            description = "Leave the words of the posts out of the answers, for storing: they may be a child's"
                    + " telephone number.")
    private boolean noExcerpts;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "JSON Lines in UTF-8, as they are or compressed with gzip; the standard input if there is none"
                            + " or it is -.")
    private Path file;

    boolean showTexts() {
        return !noExcerpts;
    }

    Words words(Surroundings surroundings) {
        return Language.words(language, surroundings.locale());
    }

    /** Judges every line and returns the status of the process. */
    int run(Surroundings surroundings, EngineOptions engine, Task task, int threads) {
        checkFile();
        try {
            return run(surroundings, task, task.loading().apply(engine), threads);
        } catch (PolicyException broken) {
            return BrokenPacks.tell(broken, engine.directory(), surroundings.err());
        }
    }

    private int run(Surroundings surroundings, Task task, PolicyEngine policies, int threads) {
        Output out = new Output(surroundings.out());
        Report report = task.reporting().apply(out, policies);
        try (Input in = new Input(readsInput() ? surroundings.in() : Files.newInputStream(file));
                Progress progress = new Progress(surroundings, task.name(), size());
                Workers workers = new Workers(threads)) {
            Judge<?> judge = task.judge().apply(name(), policies);
            Run run = new Run(judge, report, noExcerpts, out, progress, workers, threads);
            boolean well = run.over(run.lines(in), in, () -> false);
            report.end();
            out.flush();
            return Status.of(well);
        } catch (IOException e) {
            throw new WrongUsage("The input cannot be read: " + Reason.of(e) + ".");
        }
    }

    private void checkFile() {
        if (!readsInput() && (!Files.exists(file) || Files.isDirectory(file))) {
            throw new WrongUsage("There is no file " + file + ".");
        }
    }

    /** Returns the input as a file that can be read more than once. */
    Path archive() {
        checkFile();
        if (readsInput() || !Files.isRegularFile(file)) {
            throw new WrongUsage("--output: name the input as a file. What comes through a pipe cannot be read again,"
                    + " which a run needs to go on.");
        }
        return file;
    }

    String name() {
        return readsInput() ? "stdin" : file.getFileName().toString();
    }

    private boolean readsInput() {
        return file == null || file.toString().equals("-");
    }

    /** A shell may hand over a pipe by name, which has no size. */
    private Long size() throws IOException {
        return readsInput() || !Files.isRegularFile(file) ? null : Files.size(file);
    }
}
