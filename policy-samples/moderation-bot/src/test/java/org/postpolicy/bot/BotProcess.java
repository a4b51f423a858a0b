package org.postpolicy.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The command in a process of its own.
 *
 * @param process the process
 * @param log what it says, on both outputs
 */
record BotProcess(Process process, Path log) {

    /** Starts the classes that are being tested. */
    static BotProcess ofClasses(Path log, String... arguments) throws IOException {
        return start(log, List.of("-cp", System.getProperty("java.class.path"), "org.postpolicy.bot.Main"), arguments);
    }

    /** Starts the jar that people get. */
    static BotProcess ofJar(Path log, String... arguments) throws IOException {
        return start(log, List.of("-jar", System.getProperty("postpolicy.bot.jar")), arguments);
    }

    private static BotProcess start(Path log, List<String> what, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx256m"));
        command.addAll(what);
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new BotProcess(process, log);
    }

    String said() throws IOException {
        return Files.readString(log);
    }

    /** Asks the process to end, as a service manager does. */
    void asksToEnd() {
        process.destroy();
    }

    /** Ends the process without a word of warning. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Waits for the end and returns the status. */
    int ended() throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            kill();
            throw new AssertionError("The process did not end.");
        }
        return process.exitValue();
    }
}
