package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.postpolicy.PolicyEngine;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Signal;
import org.postpolicy.workbench.InOrder.WorkFailed;

class RunTest {

    private static final int LINES = 3_000;
    private static final PrintStream NOBODY = new PrintStream(OutputStream.nullOutputStream());

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    @Test
    void answersComeInTheOrderOfTheLinesHoweverLongEachTakes() throws IOException {
        String lines = posts(LINES);
        PolicyEngine engine =
                engine(new Dawdler(text -> LockSupport.parkNanos(new Random(text.hashCode()).nextInt(900_000))));

        String together = run(lines, Judge.ofSubmissions("posts", engine), 7);
        String alone = run(lines, Judge.ofSubmissions("posts", engine(new Dawdler(text -> {}))), 1);

        assertThat(together).isEqualTo(alone);
        assertThat(alone.lines().map(line -> Desk.json(line).get("id")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, LINES)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void severalLinesAreJudgedAtATime() throws IOException {
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        PolicyEngine engine = engine(new Dawdler(text -> {
            most.accumulateAndGet(working.incrementAndGet(), Math::max);
            LockSupport.parkNanos(100_000);
            working.decrementAndGet();
        }));

        run(posts(LINES), Judge.ofSubmissions("posts", engine), 4);

        assertThat(most).hasValueBetween(2, 4);
    }

    @Test
    void answersAreShownBeforeMoreLinesAreWaitedFor() throws IOException {
        Judge<Submission> judge = Judge.ofSubmissions("posts", engine(new Dawdler(text -> {})));
        PipedOutputStream keys = new PipedOutputStream();
        PipedInputStream input = new PipedInputStream(keys, 1 << 16);
        CompletableFuture<String> run = CompletableFuture.supplyAsync(() -> {
            try {
                return run(input, judge, 2);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        keys.write(posts(3).getBytes(StandardCharsets.UTF_8));
        keys.flush();

        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(kept.toString(StandardCharsets.UTF_8)).hasLineCount(3));
        assertThat(run).isNotDone();
        keys.close();
        assertThat(run.join()).hasLineCount(3);
    }

    @Test
    void whatCannotBeJudgedAtAllEndsTheRunWithNoHoleInTheAnswers() {
        Judge<Submission> broken = Judge.ofSubmissions("posts", (id, texts, submission) -> {
            if (id.equals("1000")) {
                throw new OutOfMemoryError();
            }
            return new Answer.Refused(id, 0, List.of(LineFault.INVALID.problem("No.", "None.")));
        });

        assertThatThrownBy(() -> run(posts(LINES), broken, 4))
                .isInstanceOfSatisfying(
                        WorkFailed.class,
                        failed -> assertThat(failed.reason()).startsWith("The memory is not enough."));

        List<String> ids = kept.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> (String) Desk.json(line).get("id"))
                .toList();
        assertThat(ids).hasSizeLessThan(1_000);
        assertThat(ids)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ids.size())
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void whatWasReadBeforeTheInputFailedIsAnswered() {
        byte[] three = posts(3).getBytes(StandardCharsets.UTF_8);
        InputStream failing = new SequenceInputStream(new ByteArrayInputStream(three), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The disk is gone");
            }
        });

        assertThatThrownBy(() -> run(failing, Judge.ofSubmissions("posts", engine(new Dawdler(text -> {}))), 2))
                .isInstanceOf(IOException.class);

        assertThat(kept.toString(StandardCharsets.UTF_8)).hasLineCount(3);
    }

    @Test
    void aCompressedFileIsReadAsItIs() throws IOException {
        String lines = posts(10);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(lines.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(new Desk().hands(packed.toByteArray()).evaluates().out())
                .isEqualTo(new Desk().hands(lines).evaluates().out())
                .hasLineCount(10);
    }

    @Test
    void aCompressedFileThatIsCutOffIsNoWholeInput() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(posts(10).getBytes(StandardCharsets.UTF_8));
        }
        byte[] cut = new byte[packed.size() - 12];
        System.arraycopy(packed.toByteArray(), 0, cut, 0, cut.length);

        Desk.Said said = new Desk().hands(cut).evaluates();

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).startsWith("The input cannot be read: ");
    }

    private String run(String lines, Judge<?> judge, int threads) throws IOException {
        return run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), judge, threads);
    }

    private String run(InputStream lines, Judge<?> judge, int threads) throws IOException {
        kept.reset();
        Output out = new Output(kept);
        try (Input in = new Input(lines);
                Workers workers = new Workers(threads)) {
            Progress progress = new Progress(nobody(), "evaluate", null);
            Run run = new Run(judge, JsonReport.ofDecisions(out), false, out, progress, workers, threads);
            run.over(run.lines(in), in, () -> false);
        } finally {
            out.flush();
        }
        return kept.toString(StandardCharsets.UTF_8);
    }

    private static Surroundings nobody() {
        return new Surroundings(
                "postpolicy",
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                NOBODY,
                false,
                false,
                false,
                Locale.ENGLISH);
    }

    private static PolicyEngine engine(SignalDetector detector) {
        return PolicyEngine.builder()
                .directory(Desk.packs())
                .packs(Desk.PACK)
                .detector(detector)
                .clock(Clock.fixed(Instant.parse("2026-01-05T15:00:00Z"), ZoneOffset.UTC))
                .load();
    }

    private static String posts(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "{\"id\":\"" + number + "\",\"post\":{\"text\":\"Call 416-555-0199, number "
                        + number + "\"},\"audience\":{\"group\":\"CHILDREN\"}}\n")
                .collect(Collectors.joining());
    }

    /** Looks at each text for some time and sees nothing. */
    private record Dawdler(Consumer<String> look) implements SignalDetector {

        @Override
        public Set<String> kinds() {
            return Set.of("personal-information");
        }

        @Override
        public List<Signal> detect(Submission submission) {
            look.accept(submission.post().text());
            return List.of();
        }
    }
}
