package org.postpolicy.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Problem;
import org.postpolicy.facts.Channel;
import org.postpolicy.rules.workshop.Explainer;
import org.postpolicy.rules.workshop.Explainer.Reader;
import org.postpolicy.rules.workshop.SubmissionInput;
import org.postpolicy.workbench.Answer.Explained;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains decisions. */
@Command(
        customSynopsis = "${ROOT-COMMAND-NAME} explain --pack=ID[,ID...] [OPTIONS] [FILE]",
        description = {
            "Shows why a submission is decided as it is: a line of JSON in, an explanation out.",
            "",
            "First come the rules that spoke, each with its conditions and what the facts say to them. Then those that"
                    + " stayed silent for want of one thing, with that one condition. Last, the smallest changes that"
                    + " make the post acceptable: words that go, a disclaimer, a permission, another channel. Each was"
                    + " tried out, and none of its steps can be left out. Who somebody is is never changed.",
            "",
            "--for public leaves out what the rules do not let the public see: a rule says so with @explain.",
            "",
            "A pack whose scenarios fail judges nothing, but here it can be explained, so that you see why they fail. The"
                    + " status is 1 then.",
            ""
        },
        footer = {
            "",
            "Examples",
            "  Why is this held, and what would help?",
            "    echo '{\"post\":{\"text\":\"Call my mom at 416-555-0199!\"},\"audience\":{\"group\":\"CHILDREN\"}}' \\",
            "      | ${ROOT-COMMAND-NAME} explain --pack toronto-public-library",
            "  With other channels of yours (JSON Lines, as for audit) to which it could go:",
            "    ${ROOT-COMMAND-NAME} explain --pack my-library --packs policies --channels channels.jsonl post.json",
            "  What its author may be told, for a program:",
            "    ${ROOT-COMMAND-NAME} explain --pack my-library --packs policies --for public --format json post.json"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private EngineOptions engine;

    @Option(
            names = "--for",
            paramLabel = "staff|public",
            description = "Who reads it: staff see everything, the public what the rules allow; staff unless given.")
    private Reader reader = Reader.STAFF;

    @Option(
            names = "--channels",
            paramLabel = "FILE",
            description = "Other channels to which a post could go, a line of JSON each.")
    private Path channelFile;

    @Option(names = "--all", description = "List the rules, too, that merely wait for a signal.")
    private boolean all;

    @Mixin
    private FormatOption format;

    @Mixin
    private InputOptions input;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!input.showTexts()) {
            throw new WrongUsage("--no-excerpts: an explanation speaks of the words of a post. Leave it away.");
        }
        List<Channel> channels = channelFile == null ? List.of() : channels();
        List<Problem> failing = new ArrayList<>();
        int status = input.run(
                surroundings,
                engine,
                new Task(
                        "explain",
                        options -> load(options, failing),
                        (source, policies) -> judge(source, policies, channels),
                        (out, policies) -> report(out)),
                1);
        return failing.isEmpty() ? status : Status.PROBLEMS;
    }

    /** What the public reads comes from packs whose scenarios pass, as every decision. */
    private PolicyEngine load(EngineOptions options, List<Problem> failing) {
        if (reader == Reader.PUBLIC) {
            return options.load();
        }
        PolicyEngine policies = options.loadToExplain(failing::addAll);
        if (!failing.isEmpty()) {
            surroundings
                    .err()
                    .println(Plural.of(failing.size(), "scenario") + " of the packs "
                            + (failing.size() == 1 ? "fails" : "fail")
                            + ", so nothing is judged by them; this shows what their rules do as they stand."
                            + " Call check to see why.");
        }
        return policies;
    }

    private Judge<?> judge(String source, PolicyEngine policies, List<Channel> channels) {
        Explainer explainer = new Explainer(policies);
        return Judge.ofSubmissions(
                source,
                (id, texts, submission) -> new Explained(id, texts, explainer.explain(submission, reader, channels)));
    }

    private Report report(Output out) {
        if (format.json()) {
            return JsonReport.ofDecisions(out);
        }
        Words words = input.words(surroundings);
        Locale locale = words.locale();
        return new ExplainReport(out, new Paint(surroundings.colour()), words, ExplainWords.in(locale), all);
    }

    private List<Channel> channels() {
        List<Channel> channels = new ArrayList<>();
        try (InputStream in = Files.newInputStream(channelFile)) {
            LineSource lines = new LineSource(in, LineReader.LONGEST, () -> {});
            while (lines.advance()) {
                if (!lines.isBlank()) {
                    channels.add(channel(LineReader.read(lines.line())));
                }
            }
        } catch (IOException e) {
            throw new WrongUsage("--channels: " + channelFile + " cannot be read.");
        }
        return channels;
    }

    private Channel channel(InputLine line) {
        List<Problem> problems = line.problem() != null ? List.of(line.problem()) : List.of();
        SubmissionInput<Channel> read = problems.isEmpty()
                ? SubmissionInput.channel(line.document(), channelFile.toString(), line.number())
                : new SubmissionInput<>(null, problems);
        if (read.read() == null) {
            Problem first = read.problems().get(0);
            throw new WrongUsage("--channels: " + channelFile + ", line " + line.number() + ": " + first.message() + " "
                    + first.remedy());
        }
        return read.read();
    }
}
