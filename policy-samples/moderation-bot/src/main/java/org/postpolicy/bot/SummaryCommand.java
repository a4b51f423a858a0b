package org.postpolicy.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a journal says. */
@Command(name = "summary", description = "Tells what the bot has seen and done, from its journal.")
final class SummaryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "JOURNAL", description = "The journal of a bot that does not run.")
    private Path journal;

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(journal)) {
            throw new Misconfigured("There is no journal " + journal + ". Name a file that exists.");
        }
        try (Memory memory = Memory.open(journal)) {
            memory.summary().forEach(spec.commandLine().getOut()::println);
            return memory.allWell() ? 0 : 1;
        }
    }
}
