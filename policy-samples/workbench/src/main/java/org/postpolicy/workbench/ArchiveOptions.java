package org.postpolicy.workbench;

import picocli.CommandLine.Option;

/** How many lines are judged at a time. */
final class ArchiveOptions {

    private static final int MOST_THREADS = 1_000;

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description = "How many lines are judged at a time; as many as this computer has processors unless given."
                    + " The answers come in the order of the lines, whatever the number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    int threads() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new WrongUsage("--threads: " + threads + " is not possible. Write a number from 1 to " + MOST_THREADS
                    + ", or leave it out.");
        }
        return threads;
    }
}
