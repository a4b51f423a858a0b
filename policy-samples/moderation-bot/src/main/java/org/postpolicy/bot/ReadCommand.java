package org.postpolicy.bot;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns payloads into submissions. */
@Command(
        name = "read",
        description = {
            "Turns payloads of a platform into lines for the command postpolicy evaluate.",
            "",
            "A payload is a file with one JSON document. What holds no post gives no line.",
            ""
        },
        footer = {
            "",
            "Example",
            "    java -jar moderation-bot.jar read --from discourse post.json \\",
            "      | java -jar postpolicy.jar evaluate --pack toronto-public-library"
        })
final class ReadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "PLATFORM",
            description = "mastodon, activitypub, discourse, wordpress, slack, facebook, discord, matrix or youtube.")
    private PayloadFormat format;

    @Option(names = "--config", paramLabel = "FILE", description = "The configuration that tells who is who.")
    private Path configuration;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "The payloads; the standard input if there is none.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        Mapping mapping = configuration == null
                ? Mapping.NONE
                : ConfigurationReader.read(configuration).mapping();
        if (files.isEmpty()) {
            String payload = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
            return read("stdin", payload, mapping) ? 0 : 1;
        }
        boolean well = true;
        for (Path file : files) {
            well &= read(file.getFileName().toString(), Files.readString(file), mapping);
        }
        return well ? 0 : 1;
    }

    private boolean read(String name, String payload, Mapping mapping) {
        PrintWriter out = spec.commandLine().getOut();
        boolean whole = true;
        try {
            for (Event event : format.read(payload)) {
                if (event instanceof Event.Written written && !written.isWhole()) {
                    whole = false;
                    PrintWriter err = spec.commandLine().getErr();
                    err.println(name + ": not-judged: post " + written.item().id() + ". " + written.gap());
                } else if (event instanceof Event.Written written) {
                    out.println(SubmissionDocument.of(written.item().id(), mapping.submission(written.item())));
                }
            }
            return whole;
        } catch (BadPayload bad) {
            spec.commandLine().getErr().println(name + ": This is no payload of " + format + ". " + bad.getMessage());
            return false;
        }
    }
}
