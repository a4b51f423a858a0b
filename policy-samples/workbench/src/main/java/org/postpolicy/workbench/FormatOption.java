package org.postpolicy.workbench;

import picocli.CommandLine.Option;

/** In which form a command answers that speaks to people unless it is told otherwise. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description =
                    "text for people, or json for programs: an object on one line for each answer; text unless given.")
    private Format format;

    boolean json() {
        return format == Format.JSON;
    }

    /** Returns whether the answers are for people because somebody said so. */
    boolean textIsWanted() {
        return format == Format.TEXT;
    }
}
