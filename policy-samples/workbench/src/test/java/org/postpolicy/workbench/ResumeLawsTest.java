package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.postpolicy.PolicyEngine;
import org.postpolicy.rules.workshop.DecisionDocument;
import org.postpolicy.rules.workshop.MatrixDocument;

class ResumeLawsTest {

    /** A death comes after so many millionths of all bytes. */
    private static final int MILLION = 1_000_000;

    private static final BooleanSupplier NEVER = () -> false;
    private static final byte[] LINES = ("\uFEFF" + MadePosts.lines(60, 7)).getBytes(StandardCharsets.UTF_8);

    private static PolicyEngine engine;
    private static Path folder;

    @BeforeContainer
    static void load() throws IOException {
        folder = Files.createTempDirectory("resume");
        engine = PolicyEngine.builder()
                .directory(Desk.packs())
                .packs(Desk.PACK, "deseronto-public-library")
                .clock(Clock.fixed(Instant.parse("2026-01-05T15:00:00Z"), ZoneOffset.UTC))
                .load();
    }

    @AfterContainer
    static void clean() throws IOException {
        Files.deleteIfExists(folder.resolve("answers.jsonl"));
        Files.delete(folder);
    }

    /** What a run did, for comparing. */
    private record Done(List<String> answers, List<String> totals, boolean well) {}

    @Property(tries = 100)
    void aRunThatIsKilledAfterAnyBytesAndGoesOnWritesWhatAnUndisturbedOneDoes(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = MILLION) Integer> deaths,
            @ForAll @IntRange(min = 1, max = 3) int threads,
            @ForAll boolean matrix)
            throws IOException {
        Done undisturbed = run(new byte[0], 1, matrix, NEVER);

        byte[] left = new byte[0];
        for (int death : deaths) {
            byte[] answers = bytes(run(left, threads, matrix, NEVER));
            left = Arrays.copyOf(answers, (int) ((long) answers.length * death / MILLION));
        }

        assertThat(run(left, threads, matrix, NEVER)).isEqualTo(undisturbed);
    }

    @Property(tries = 40)
    void aRunThatIsToldToStopAnywhereGoesOnWhereItWas(
            @ForAll @IntRange(min = 1, max = 150) int questions, @ForAll @IntRange(min = 1, max = 3) int threads)
            throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Done stopped = run(new byte[0], threads, false, () -> asked.incrementAndGet() > questions);
        byte[] left = bytes(stopped);
        AtomicInteger again = new AtomicInteger();
        byte[] still = bytes(run(left, threads, false, () -> again.incrementAndGet() > questions));

        assertThat(Arrays.copyOf(still, left.length)).isEqualTo(left);
        assertThat(run(still, threads, false, NEVER)).isEqualTo(run(new byte[0], 1, false, NEVER));
    }

    private static Done run(byte[] left, int threads, boolean matrix, BooleanSupplier stop) throws IOException {
        Path file = Files.write(folder.resolve("answers.jsonl"), left);
        Totals totals = matrix ? MatrixTally.of(engine.packs()) : new Tally();
        ArchiveRun run = new ArchiveRun(
                Judge.ofSubmissions("posts", engine),
                Set.of(Desk.PACK, "deseronto-public-library"),
                matrix ? MatrixDocument::of : DecisionDocument::of,
                totals,
                false,
                threads);
        try (AnswerFile answers = AnswerFile.open(file, true);
                Input in = new Input(new ByteArrayInputStream(LINES))) {
            ArchiveRun.Result result = run.over(in, answers, new Progress(nobody(), "", null), stop);
            List<String> written = Files.readAllLines(file);
            assertThat(result.earlier() + result.added()).isEqualTo(written.size());
            return new Done(written, totals.table(Words.in(Locale.ENGLISH)), result.well());
        }
    }

    private static byte[] bytes(Done done) {
        return (String.join("\n", done.answers()) + (done.answers().isEmpty() ? "" : "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Surroundings nobody() {
        return new Surroundings(
                "postpolicy",
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream()),
                false,
                false,
                false,
                Locale.ENGLISH);
    }
}
