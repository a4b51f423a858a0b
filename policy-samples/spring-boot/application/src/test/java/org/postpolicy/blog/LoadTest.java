package org.postpolicy.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.postpolicy.Decision;
import org.postpolicy.Pack;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.facts.Channel;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two hundred readers write at the same time while the packs are read again and again.
 *
 * <p>In the build each of them writes a few comments. The property {@code postpolicy.load}, such as {@code PT1M}, lets
 * them write for that long, and as long in a blog without a policy, by turns, and prints how many comments each took.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LoadTest {

    private static final int READERS = 200;
    private static final int COMMENTS_OF_EACH = 2;
    private static final long EVENT = 3;
    private static final String LONG = "postpolicy.load";

    /** A browser sends a request again if the server closed the idle connection meanwhile; the client here does not. */
    private static final String PATIENT = "server.tomcat.keep-alive-timeout=10m";

    static class NoPolicy {

        @Bean
        PolicyEngine engineThatAllowsEverything() {
            return new AllowingEngine();
        }
    }

    /** What a blog without a policy does. */
    private static final class AllowingEngine implements PolicyEngine {

        @Override
        public Decision evaluate(Submission submission) {
            return new Decision(submission.post().submittedAt(), List.of(), List.of());
        }

        @Override
        public Decision audit(Channel channel) {
            throw new UnsupportedOperationException("This blog has no policy.");
        }

        @Override
        public void reload() {}

        @Override
        public List<Pack> packs() {
            return List.of();
        }
    }

    @Test
    void everyCommentIsJudgedRightlyWhileThePacksAreReadAgain() throws Exception {
        try (RunningBlog blog = RunningBlog.with(HarbourBlog.class, PATIENT)) {
            int written = everybodyWritesDuringReloads(blog, null);
            assertThat(written).isEqualTo(READERS * COMMENTS_OF_EACH);
            everyCommentStandsWhereItShould(blog, written);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = LONG, matches = "P.*", disabledReason = "Set -D" + LONG + "=PT1M to run it.")
    void theCheckCostsLittleOfTheThroughput() throws Exception {
        Duration turn = Duration.parse(System.getProperty(LONG)).dividedBy(2);
        try (RunningBlog plain = RunningBlog.with(NoPolicy.class, PATIENT);
                RunningBlog judged = RunningBlog.with(HarbourBlog.class, PATIENT)) {
            everybodyWrites(plain, null);
            int warmUp = everybodyWrites(judged, null);
            int without = everybodyWrites(plain, turn);
            int with = everybodyWritesDuringReloads(judged, turn);
            without += everybodyWrites(plain, turn);
            with += everybodyWritesDuringReloads(judged, turn);
            everyCommentStandsWhereItShould(judged, warmUp + with);
            System.out.printf(
                    "%d readers, two turns of %s each: %d comments without a policy, %d with it, ratio %.2f%n",
                    READERS, turn, without, with, (double) with / without);
        }
    }

    private static int everybodyWritesDuringReloads(RunningBlog blog, Duration time) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService operator = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> reloads = operator.submit(() -> reloadUntil(over, blog.bean(PolicyEngine.class)));
            int written = everybodyWrites(blog, time);
            over.set(true);
            assertThat(reloads.get()).isPositive();
            return written;
        } finally {
            operator.shutdownNow();
        }
    }

    /** Rests as long as a reading took, so that it does not measure a processor that only reads packs. */
    private static int reloadUntil(AtomicBoolean over, PolicyEngine engine) throws InterruptedException {
        int count = 0;
        while (!over.get()) {
            long start = System.nanoTime();
            engine.reload();
            count++;
            TimeUnit.NANOSECONDS.sleep(System.nanoTime() - start);
        }
        return count;
    }

    private static int everybodyWrites(RunningBlog blog, Duration time) throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        long end = time == null ? Long.MAX_VALUE : System.nanoTime() + time.toNanos();
        int comments = time == null ? COMMENTS_OF_EACH : Integer.MAX_VALUE;
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int reader = 0; reader < READERS; reader++) {
            int number = reader;
            tasks.add(() -> write(blog, number, comments, end));
        }
        int written = 0;
        for (Future<Integer> count : readers.invokeAll(tasks)) {
            written += count.get();
        }
        readers.shutdown();
        return written;
    }

    private static int write(RunningBlog blog, int reader, int comments, long end) {
        Visitor visitor = Visitor.of(blog);
        FormElement form = visitor.form("/events/" + EVENT, "#write");
        int count = 0;
        while (count < comments && System.nanoTime() < end) {
            boolean number = (reader + count) % 2 == 0;
            Visitor.fill(form, "name", number ? "held" : "published");
            Visitor.fill(form, "words", number ? "Call me at 416-555-0142!" : "We liked the story of the whale.");
            assertThat(visitor.sendAndStay(form)).isEqualTo(302);
            count++;
        }
        return count;
    }

    private static void everyCommentStandsWhereItShould(RunningBlog blog, int written) {
        JdbcClient database = blog.bean(JdbcClient.class);
        assertThat(database.sql("select count(*) from entry where event is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(written);
        assertThat(database.sql("select count(*) from entry where event is not null and lower(state) <> author")
                        .query(Integer.class)
                        .single())
                .as("wrong verdicts")
                .isZero();
    }
}
