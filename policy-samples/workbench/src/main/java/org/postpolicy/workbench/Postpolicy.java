package org.postpolicy.workbench;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command with its sub-commands. */
@Command(
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        usageHelpWidth = 110,
        sortOptions = false,
        description = {
            "Judges posts by the social-media policies of public institutions, and helps to write such policies.",
            "",
            "A submission (post, author, channel, audience) goes in. A decision comes out: ALLOW, ADVISE, HOLD or"
                    + " REJECT, with the clauses it rests on, the words that show it and what somebody must now do.",
            ""
        },
        commandListHeading = "%nCommands%n",
        exitCodeListHeading = "%nStatus%n",
        exitCodeList = {
            "0:All is well, whatever the verdicts.",
            "1:A pack, a scenario or a line is not in order, or a decision is incomplete.",
            "2:The command was called wrongly.",
            "130:It was stopped with Ctrl-C."
        },
        footer = {
            "",
            "Examples",
            "    ${ROOT-COMMAND-NAME} evaluate --pack toronto-public-library --pretty posts.jsonl",
            "    ${ROOT-COMMAND-NAME} check policies",
            "    ${ROOT-COMMAND-NAME} evaluate --help"
        })
final class Postpolicy implements Runnable {

    private static final Map<String, Function<Surroundings, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("evaluate", EvaluateCommand::new);
        COMMANDS.put("audit", AuditCommand::new);
        COMMANDS.put("compare", CompareCommand::new);
        COMMANDS.put("explain", ExplainCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("test", TestCommand::new);
        COMMANDS.put("diff", DiffCommand::new);
        COMMANDS.put("drift", DriftCommand::new);
        COMMANDS.put("new", NewCommand::new);
        COMMANDS.put("remove", RemoveCommand::new);
        COMMANDS.put("watch", WatchCommand::new);
        COMMANDS.put("docs", DocsCommand::new);
        COMMANDS.put("serve", ServeCommand::new);
    }

    @Spec
    private CommandSpec spec;

    private Postpolicy() {}

    static int run(Surroundings surroundings, String... arguments) {
        // Before anything is loaded: Hibernate Validator would otherwise greet the user on the standard error.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        PrintStream err = surroundings.err();
        CommandLine line = new CommandLine(new Postpolicy());
        asked(arguments).forEach((name, command) -> line.addSubcommand(name, command.apply(surroundings)));
        return line.setCommandName(surroundings.command())
                .setOut(writer(surroundings.out()))
                .setErr(writer(err))
                .setColorScheme(Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((mistake, words) -> misused(mistake, err))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command, err))
                .execute(arguments);
    }

    /** Returns the command that the first word names, or else all, because reading the options of each takes time. */
    private static Map<String, Function<Surroundings, Object>> asked(String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        return COMMANDS.containsKey(first) ? Map.of(first, COMMANDS.get(first)) : COMMANDS;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Which command? There are "
                        + String.join(", ", spec.subcommands().keySet()) + ".");
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int misused(ParameterException mistake, PrintStream err) {
        err.println(Visible.onOneLine(plainly(mistake)));
        PrintWriter suggestions = writer(err);
        UnmatchedArgumentException.printSuggestions(mistake, suggestions);
        suggestions.flush();
        return usage(mistake.getCommandLine(), err);
    }

    private static String plainly(ParameterException mistake) {
        if (!(mistake instanceof UnmatchedArgumentException words) || words.isUnknownOption()) {
            return mistake.getMessage();
        }
        String first = "\"" + words.getUnmatched().get(0) + "\"";
        return mistake.getCommandLine().getParent() == null
                ? "There is no command " + first + "."
                : "Nothing more is expected at " + first + ". Put a name that holds spaces in quotation marks.";
    }

    private static int usage(CommandLine command, PrintStream err) {
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return Status.USAGE;
    }

    private static int failed(Exception failure, CommandLine command, PrintStream err) {
        if (failure instanceof WrongUsage) {
            err.println(Visible.onOneLine(failure.getMessage()));
            return usage(command, err);
        }
        if (failure instanceof Output.Failed end) {
            if (!end.readerIsGone()) {
                err.println("The answers cannot be written: " + end.reason() + ".");
            }
            return Status.of(end.readerIsGone());
        }
        if (failure instanceof InOrder.WorkFailed undone) {
            err.println(undone.reason());
            return Status.PROBLEMS;
        }
        err.println("The program has a defect: " + Visible.onOneLine(failure.toString()) + ". Please report it.");
        return Status.PROBLEMS;
    }
}
