package org.postpolicy.bot;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the bot. */
@Command(
        name = "run",
        description = {
            "Watches a platform, judges what is written there and does what the configuration says.",
            "",
            "It can be stopped at any time, even by pulling the plug: started again, it goes on where it was, and does"
                    + " nothing twice.",
            ""
        },
        footer = {
            "",
            "Examples",
            "  See what it would do with the newest posts, and touch nothing:",
            "    java -jar moderation-bot.jar run --dry-run bot.yaml",
            "  Let it run and only write down what it would do:",
            "    java -jar moderation-bot.jar run --shadow bot.yaml",
            "  Let it do what the configuration says:",
            "    java -jar moderation-bot.jar run bot.yaml"
        })
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--once", description = "Stop when everything that is there now has been done.")
    private boolean once;

    @Option(
            names = "--dry-run",
            description = "Show what would be done with the newest posts; write no journal, do nothing, and stop.")
    private boolean dryRun;

    @Option(names = "--shadow", description = "Write down what would be done and do nothing, whatever the mode.")
    private boolean shadow;

    @Parameters(paramLabel = "FILE", description = "The configuration.")
    private Path file;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Configuration read = ConfigurationReader.read(file);
        Configuration configuration = shadow ? read.in(Mode.SHADOW) : read;
        Patience patience = dryRun ? Patience.BRIEF : Patience.REAL;
        Platform platform = Platforms.of(configuration.connection(), patience, err::println);
        if (dryRun) {
            platform.newest(new DryRun(Planner.of(configuration), out));
            return 0;
        }
        try (StopSignal stop = new StopSignal()) {
            out.println("Watching " + configuration.connection() + ", mode "
                    + configuration.mode().name().toLowerCase(Locale.ROOT) + ", journal "
                    + configuration.journal().getFileName() + ".");
            Bot.Ended ended = new Bot(configuration, platform, patience, err::println).run(once);
            ended.summary().forEach(out::println);
            return ended.well() ? 0 : 1;
        }
    }
}
