package org.postpolicy.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.postpolicy.PolicyEngine;
import org.postpolicy.PolicyException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands have in common that judge line by line. */
final class LineOptions {

    @Mixin
    private EngineOptions engine;

    @Option(names = "--pretty", description = "Show blocks of text for people in place of JSON.")
    private boolean pretty;

    @Option(
            names = "--lang",
            paramLabel = "en|fr",
            description = "The language of --pretty; your locale's unless given.")
    private Language language;

    @Option(
            names = "--no-excerpts",
            description = "Leave the words of the posts out of the answers, for storing: they may be a child's"
                    + " telephone number.")
    private boolean noExcerpts;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "JSON Lines in UTF-8; the standard input if there is none or it is -.")
    private Path file;

    int run(Surroundings surroundings, String task, BiFunction<String, PolicyEngine, Judge<?>> judge) {
        if (!readsInput() && (!Files.exists(file) || Files.isDirectory(file))) {
            throw new WrongUsage("There is no file " + file + ".");
        }
        try {
            return run(surroundings, task, judge, engine.load());
        } catch (PolicyException broken) {
            return BrokenPacks.tell(broken, engine.directory(), surroundings.err());
        }
    }

    private int run(
            Surroundings surroundings,
            String task,
            BiFunction<String, PolicyEngine, Judge<?>> judge,
            PolicyEngine policies) {
        Output out = new Output(surroundings.out());
        Report report = report(surroundings, out, policies);
        try (InputStream in = readsInput() ? surroundings.in() : Files.newInputStream(file);
                Progress progress = new Progress(surroundings, task, size())) {
            String source = readsInput() ? "stdin" : file.getFileName().toString();
            boolean well = new Run(judge.apply(source, policies), report, noExcerpts, progress).over(in, out);
            return Status.of(well);
        } catch (IOException e) {
            throw new WrongUsage("The input cannot be read: " + e.getMessage() + ".");
        }
    }

    private Report report(Surroundings surroundings, Output out, PolicyEngine policies) {
        if (!pretty) {
            return new JsonReport(out);
        }
        Words words = Language.words(language, surroundings.locale());
        return new PeopleReport(out, new Paint(surroundings.colour()), words, !noExcerpts, policies.packs());
    }

    private boolean readsInput() {
        return file == null || file.toString().equals("-");
    }

    /** A shell may hand over a pipe by name, which has no size. */
    private Long size() throws IOException {
        return readsInput() || !Files.isRegularFile(file) ? null : Files.size(file);
    }
}
