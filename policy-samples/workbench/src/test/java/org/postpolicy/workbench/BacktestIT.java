package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Judges an archive with the jar that people get, and kills, stops and hinders it. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class BacktestIT {

    private static final Path JAR = Path.of(System.getProperty("postpolicy.jar"));
    private static final int KILLED = 137;
    private static final int TERMINATED = 143;
    private static final int LINES = 4_000;
    private static final int LARGE = 300_000;

    @TempDir
    private Path folder;

    private Path posts;
    private Path answers;
    private Path whole;
    private Path said;

    @BeforeEach
    void name() {
        posts = folder.resolve("posts.jsonl");
        answers = folder.resolve("answers.jsonl");
        whole = folder.resolve("whole.jsonl");
        said = folder.resolve("said.txt");
    }

    @Test
    void aRunThatIsKilledAgainAndAgainLosesAndDoublesNothing() throws Exception {
        write(LINES);
        assertThat(run(List.of(), whole).waitFor()).isEqualTo(1);
        long size = Files.size(whole);
        Random random = new Random(11);
        for (int death = 1; death <= 4; death++) {
            Process process = run(List.of(), answers);
            hasWritten(size * death / 6 + random.nextInt(5_000));
            process.destroyForcibly();
            assertThat(process.waitFor()).isEqualTo(KILLED);
        }
        long left = Files.size(answers);

        assertThat(run(List.of(), answers).waitFor()).isEqualTo(1);

        assertThat(left).isLessThan(size);
        assertThat(answers).hasSameBinaryContentAs(whole);
    }

    @Test
    void aRunThatIsToldToStopSaysHowToGoOn() throws Exception {
        write(LINES);
        assertThat(run(List.of(), whole).waitFor()).isEqualTo(1);
        Process process = run(List.of(), answers);
        hasWritten(Files.size(whole) / 3);
        process.destroy();

        assertThat(process.waitFor()).isEqualTo(TERMINATED);
        assertThat(said).content().matches("Stopped behind [0-9,]+ answers. To go on, call the same with --resume.\n");
        assertThat(Files.readString(answers)).endsWith("}\n").hasSizeLessThan((int) Files.size(whole));

        assertThat(run(List.of(), answers).waitFor()).isEqualTo(1);
        assertThat(answers).hasSameBinaryContentAs(whole);
    }

    @Test
    void whereTheDiskIsFullTheRunEndsAndGoesOnWhenThereIsRoom() throws Exception {
        write(LINES);
        assertThat(run(List.of(), whole).waitFor()).isEqualTo(1);
        // A limit on the size of files fails in the same place as a full disk does.
        List<String> limited = new ArrayList<>(List.of("bash", "-c", "ulimit -f 700; exec \"$@\"", "limited"));
        limited.addAll(command(List.of("-XX:-UsePerfData"), answers));
        Process process = start(limited);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).content().startsWith("The answers cannot be written: ").contains("--resume");
        assertThat(answers).hasSize(700 * 1024);

        assertThat(run(List.of(), answers).waitFor()).isEqualTo(1);
        assertThat(answers).hasSameBinaryContentAs(whole);
    }

    @Test
    void anInputThatGrowsWhileItIsReadIsNotPassedOffAsJudged() throws Exception {
        write(LINES);
        Process process = run(List.of(), answers);
        hasWritten(1);
        Files.writeString(posts, "{\"post\":{\"text\":\"late\"}}\n", StandardOpenOption.APPEND);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).content().startsWith("The input was changed while it was read");
        assertThat(run(List.of(), answers).waitFor()).isEqualTo(2);
        assertThat(said).content().contains("nobody knows how to go on");
    }

    @Test
    void aSmallHeapIsEnough() throws Exception {
        write(LINES);

        assertThat(run(List.of("-Xmx96m"), answers).waitFor()).isEqualTo(1);

        assertThat(said).content().contains(" answers in ");
    }

    @Test
    @EnabledIfSystemProperty(
            named = "postpolicy.large",
            matches = "true",
            disabledReason = "set -Dpostpolicy.large=true")
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void aLargeArchiveNeedsNoLargerHeap() throws Exception {
        write(LARGE);

        assertThat(run(List.of("-Xmx128m"), answers).waitFor()).isEqualTo(1);

        assertThat(said).content().contains(" answers in ");
    }

    private void write(int lines) throws IOException {
        try (OutputStream out = Files.newOutputStream(posts)) {
            MadePosts.write(lines, out);
        }
    }

    private Process run(List<String> java, Path into) throws IOException {
        return start(command(java, into));
    }

    private List<String> command(List<String> java, Path into) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        command.addAll(List.of("-jar", JAR.toString(), "evaluate", "--pack", "toronto-public-library"));
        command.addAll(List.of("--clock", "2026-01-05T15:00:00Z", "--resume", "--threads", "2"));
        command.addAll(List.of("--output", into.toString(), posts.toString()));
        return command;
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(said.toFile())
                .start();
    }

    private void hasWritten(long bytes) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofMinutes(3))
                .until(() -> size(answers) >= bytes);
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
