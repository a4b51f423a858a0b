package org.postpolicy.bot;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.postpolicy.PolicyException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Starts the bot. */
@Command(
        name = "moderation-bot",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = "moderation-bot of Postpolicy",
        usageHelpWidth = 110,
        subcommands = {RunCommand.class, ReadCommand.class, SummaryCommand.class},
        description = {
            "Moderates on a platform by the social-media policies of an institution.",
            "",
            "It reports and holds; a person decides. It never deletes.",
            ""
        },
        exitCodeListHeading = "%nStatus%n",
        exitCodeList = {
            "0:All is well.",
            "1:Something was refused, is in doubt or is still to be done, or a payload could not be read.",
            "2:The command was called wrongly, the configuration is not in order, or the platform refuses the token.",
            "3:The platform did not answer a dry run."
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    private Main() {}

    /**
     * Runs the command and ends the process with its status.
     *
     * @param arguments what to do, and the configuration
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        // Before anything is loaded: Hibernate Validator would otherwise greet the user on the standard error.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, err))
                .execute(arguments);
    }

    private static int failed(Exception failure, PrintWriter err) {
        err.println(failure.getMessage());
        if (failure instanceof OutOfReach) {
            return 3;
        }
        boolean notInOrder =
                failure instanceof Misconfigured || failure instanceof ShutOut || failure instanceof PolicyException;
        return notInOrder ? 2 : 1;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? There are run, read and summary.");
    }
}
