package org.postpolicy.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.postpolicy.Problem;
import org.postpolicy.rules.workshop.Drift;
import org.postpolicy.rules.workshop.DriftedClause.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares a pack with a new text of its source. */
@Command(
        description = {
            "Tells which clauses of a pack a new text of its source makes stale, with their rules and scenarios.",
            "",
            "The register of a pack pins, clause by clause, the lines of the source and a hash of what stood there."
                    + " A passage that stands elsewhere unchanged has moved and is not stale. White space does not"
                    + " count.",
            ""
        },
        exitCodeList = {
            "0:Nothing is stale.",
            "1:A clause is stale, or the pack is not in order.",
            "2:The command was called wrongly."
        },
        footer = {
            "",
            "Examples",
            "    ${ROOT-COMMAND-NAME} drift toronto-public-library policy.txt",
            "    ${ROOT-COMMAND-NAME} drift --pin policies/my-library policy.txt",
            "    ${ROOT-COMMAND-NAME} drift --pin --write policies/my-library policy.txt"
        })
final class DriftCommand implements Callable<Integer> {

    private static final int LONGEST = 1 << 20;
    private static final String PACK_UNKNOWN = "P109";
    private static final String REGISTER = "clauses.yaml";

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "PACK", description = "The folder of a pack, or the id of a built-in one.")
    private String pack;

    @Parameters(index = "1", paramLabel = "SOURCE", description = "The text of the policy, in UTF-8.")
    private Path source;

    @Mixin
    private FormatOption format;

    @Option(
            names = "--pin",
            description = "Print the lines and hashes for clauses.yaml as they would have to be for this text.")
    private boolean pin;

    @Option(
            names = "--write",
            description =
                    "With --pin: write them into clauses.yaml, after showing what changes. A stale clause keeps its"
                            + " pin: read it again, take its sha256 out, and call this once more.")
    private boolean write;

    DriftCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        String text = text();
        Path folder = Path.of(pack);
        boolean isFolder = Files.isDirectory(folder);
        if (write && (!pin || !isFolder || format.json())) {
            throw new WrongUsage("--write goes with --pin and the folder of a pack, and not with --format json.");
        }
        Drift drift = isFolder ? Drift.ofFolder(folder, text) : Drift.ofBuiltIn(pack, text);
        if (!drift.problems().isEmpty()) {
            return refused(drift, isFolder ? folder : null);
        }
        Output out = new Output(surroundings.out());
        if (format.json()) {
            out.line(JsonText.of(DriftDocument.of(drift)));
        } else {
            lines(drift, folder).forEach(out::line);
        }
        out.flush();
        return Status.of(drift.in(State.STALE).isEmpty());
    }

    private List<String> lines(Drift drift, Path folder) throws IOException {
        if (!write) {
            return pin ? DriftReport.pins(drift) : DriftReport.of(drift);
        }
        String former = Files.readString(folder.resolve(REGISTER));
        String pinned = new PinnedRegister(former).with(drift.clauses());
        if (!pinned.equals(former)) {
            new PackWriter(folder.toAbsolutePath().normalize()).write(Map.of(REGISTER, pinned));
        }
        return DriftReport.written(drift, TextDifference.lines(REGISTER, former, pinned), pinned);
    }

    private int refused(Drift drift, Path folder) {
        ProblemText text = new ProblemText(folder);
        for (Problem problem : drift.problems()) {
            if (problem.code().equals(PACK_UNKNOWN)) {
                throw new WrongUsage("There is no folder and no built-in pack \"" + pack + "\". " + problem.remedy());
            }
            text.lines(problem).forEach(surroundings.err()::println);
        }
        return Status.PROBLEMS;
    }

    private String text() {
        if (!Files.exists(source) || Files.isDirectory(source)) {
            throw new WrongUsage("There is no file " + source + ".");
        }
        try (InputStream in = Files.newInputStream(source)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new WrongUsage("The file " + source + " is larger than 1 MiB, which no policy is.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new WrongUsage("The file " + source + " is not UTF-8 text.");
        } catch (IOException e) {
            throw new WrongUsage("The file " + source + " cannot be read: " + e.getMessage() + ".");
        }
    }
}
