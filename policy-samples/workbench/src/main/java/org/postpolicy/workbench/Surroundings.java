package org.postpolicy.workbench;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where the command runs.
 *
 * @param command the words that start it, as the user would type them
 * @param in what is read when no file is named
 * @param out where answers go
 * @param err where progress and complaints go
 * @param colour whether answers are read on a terminal that shows colours
 * @param outIsTerminal whether answers are read on a terminal
 * @param errIsTerminal whether complaints are read on one
 * @param locale the user's locale
 */
record Surroundings(
        String command,
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean colour,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Locale locale) {

    static Surroundings ofThisProcess() {
        boolean outIsTerminal = Terminal.isAt(Terminal.OUT);
        return new Surroundings(
                System.getProperty("postpolicy.command", "java -jar postpolicy.jar"),
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                outIsTerminal && Terminal.showsColours(System.getenv()),
                outIsTerminal,
                Terminal.isAt(Terminal.ERR),
                Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** Returns whether somebody at a terminal waits for answers that go elsewhere. */
    boolean progress() {
        return errIsTerminal && !outIsTerminal;
    }

    /** Returns the same for answers that go into a file. */
    Surroundings answeringIntoFile() {
        return new Surroundings(command, in, out, err, colour, false, errIsTerminal, locale);
    }
}
