package org.postpolicy.quality;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;

/** Starts the command. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the process with its status: 0 all measured, 1 problems found, 2 wrong usage.
     *
     * @param arguments the words after the name of the command
     */
    public static void main(String[] arguments) {
        // What libraries say of an input must not depend on where the command runs.
        Locale.setDefault(Locale.ENGLISH);
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments));
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        int status = new CommandLine(new QualityCommand(out, err))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, err))
                .execute(arguments);
        out.flush();
        return status;
    }

    private static int failed(Exception failure, PrintStream err) {
        err.println(
                failure instanceof IOException
                        ? "A file cannot be read or written: " + failure.getMessage() + "."
                        : "The program has a defect: " + failure + ". Please report it.");
        return 1;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
