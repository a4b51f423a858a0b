package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.postpolicy.Decision;
import org.postpolicy.EngineSettings;
import org.postpolicy.Finding;
import org.postpolicy.Periods;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Signal;
import org.postpolicy.facts.SignalSource;

class HostDetectorsTest {

    private static final String TEXT = "Call 😀 me";
    private static final Signal MOOD = Signal.in("mood", TEXT, 0, 4);
    private static final Duration LIMIT = Duration.ofMillis(50);

    private static Decision judge(Duration limit, Executor executor, SignalDetector... detectors) {
        SmallPack pack = SmallPack.named("a")
                .knows("mood")
                .rule("mood", "@clause( \"C-1\" ) @verdict( \"HOLD\" )", "Signal( kind == \"mood\" )")
                .rule("removal", "@clause( \"C-2\" ) @verdict( \"REJECT\" )", "Concern( confirmed )");
        EngineSettings settings = new EngineSettings(
                List.of("a"),
                null,
                List.of(detectors),
                Set.of(),
                null,
                Clock.systemUTC(),
                Periods.unknown(),
                1_000,
                1_000,
                limit,
                executor);
        return new Snapshot(List.of(pack.load()), settings, JudgingEngine.validator(), new Sights(false))
                .evaluate(Submission.of(Post.comment(TEXT)));
    }

    private static Decision seeing(Signal... signals) {
        return judge(null, null, detector(submission -> Arrays.asList(signals)));
    }

    private static SignalDetector detector(Function<Submission, List<Signal>> detection) {
        return new SignalDetector() {
            @Override
            public Set<String> kinds() {
                return Set.of("mood");
            }

            @Override
            public List<Signal> detect(Submission submission) {
                return detection.apply(submission);
            }
        };
    }

    private static void assertHeldWith(Decision decision, String code, String message) {
        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.message()).contains(message);
        });
    }

    @Test
    void whatADetectorSeesHoldsAPost() {
        Decision decision = seeing(MOOD);

        assertThat(decision.complete()).isTrue();
        assertThat(decision.findings()).extracting(Finding::rule).containsExactly("mood");
    }

    @Test
    void whatADetectorSeesIsSeenByNoPerson() {
        assertThat(seeing(MOOD).findings().get(0).evidence())
                .extracting(Signal::source)
                .containsExactly(SignalSource.MODEL);
        assertThat(seeing(MOOD.withSource(SignalSource.LEXICON))
                        .findings()
                        .get(0)
                        .evidence())
                .extracting(Signal::source)
                .containsExactly(SignalSource.LEXICON);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIRMED", "DISMISSED"})
    void aDetectorCannotAnswerForAPerson(Review review) {
        assertHeldWith(seeing(MOOD.withReview(review)), "P608", "the review " + review);
    }

    @ParameterizedTest
    @CsvSource({
        "mood, text, 2, 99,, goes from 2 to 99",
        "mood, text, 0, 4, Cull, is not what stands there",
        "mood, text, 6, 7,, inside a character",
        "mood, text, 5, 2,, needs an end after its start",
        "mood, title, 0, 4,, which the post does not have",
        "mood, caption, 0, 4,, which the post does not have",
        "mood,, 0, 0, Call, names no field",
        "mod, text, 0, 4, Call, 'the kind \"mod\", which it does not announce'"
    })
    void aSignalThatIsNotTrueOfThePostIsAProblem(
            String kind, String field, int start, int end, String excerpt, String message) {
        assertHeldWith(
                seeing(new Signal(kind, null, null, field, start, end, excerpt, 1, null, null, null)), "P608", message);
    }

    @ParameterizedTest
    @CsvSource({"NaN, must be a number that is not", "-0.1, not below 0.", "1.1, not above 1."})
    void aStrengthOutOfItsBoundsIsNamedInPlainWords(double strength, String message) {
        Decision decision = seeing(MOOD.withStrength(strength));
        assertHeldWith(decision, "P608", message);
        assertThat(decision.problems().get(0).message()).doesNotContain("$", "{");
    }

    @Test
    void whatIsInOrderCountsBesideWhatIsNotAndEachReasonIsGivenOnce() {
        Signal beyond = new Signal("mood", null, null, "text", 2, 99, null, 1, null, null, null);
        Decision decision = seeing(beyond, MOOD, beyond, null);

        assertThat(decision.findings().get(0).evidence()).hasSize(1);
        assertThat(decision.problems())
                .extracting("message")
                .containsExactly(
                        "The detector returned a signal that goes from 2 to 99, but its field has 10 units.",
                        "The detector returned null among its signals.");
    }

    @Test
    void nullIsNoAnswer() {
        assertHeldWith(judge(null, null, detector(submission -> null)), "P608", "null instead of a list");
        assertHeldWith(
                judge(Duration.ofDays(1), Runnable::run, detector(submission -> null)),
                "P608",
                "null instead of a list");
    }

    @Test
    void aDetectorThatLacksAClassOrAnswersLazilyFailsLikeAnyOther() {
        assertHeldWith(
                judge(null, null, detector(submission -> {
                    throw new NoClassDefFoundError("org.example.Model");
                })),
                "P606",
                "NoClassDefFoundError");
        List<Signal> lazy = new ArrayList<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Object[] toArray() {
                throw new IllegalStateException("the model is closed");
            }
        };
        assertHeldWith(judge(null, null, detector(submission -> lazy)), "P606", "IllegalStateException");
    }

    @Test
    void aDetectorOnTheCallersOwnThreadIsLateToo() {
        Decision decision = judge(LIMIT, Runnable::run, detector(HostDetectorsTest::slowly));

        assertHeldWith(decision, "P607", "The detector took longer than 50 ms.");
        assertThat(decision.findings()).isEmpty();
    }

    @Test
    void whoeverComesAfterASlowOneOnTheSameThreadIsNotAsked() {
        Decision decision = judge(LIMIT, Runnable::run, detector(HostDetectorsTest::slowly), detector(submission -> {
            throw new AssertionError("the time is up");
        }));

        assertThat(decision.problems()).extracting("code").containsExactly("P607", "P607");
        assertThat(decision.problems().get(1).message()).contains("was never asked");
    }

    private static List<Signal> slowly(Submission submission) {
        long end = System.nanoTime() + LIMIT.toNanos() * 2;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return List.of(MOOD);
    }

    @Test
    void anExecutorThatIsFullIsNoFaultOfTheDetector() {
        CountDownLatch release = new CountDownLatch(1);
        ExecutorService busy = Executors.newSingleThreadExecutor();
        try {
            busy.execute(() -> await(release));
            assertHeldWith(judge(LIMIT, busy, detector(submission -> List.of(MOOD))), "P607", "was never asked");
        } finally {
            release.countDown();
            busy.shutdownNow();
        }
        Executor full = task -> {
            throw new RejectedExecutionException("full");
        };
        assertHeldWith(judge(Duration.ofDays(1), full, detector(submission -> List.of())), "P607", "was never asked");
    }

    @Test
    void aDetectorThatHangsWasAskedAndIsGivenUp() {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Executor untilAsked = task -> {
            thread.execute(task);
            await(asked);
        };
        try {
            Decision decision = judge(LIMIT, untilAsked, detector(submission -> {
                asked.countDown();
                await(release);
                return List.of(MOOD);
            }));
            assertHeldWith(decision, "P607", "The detector took longer than 50 ms.");
        } finally {
            release.countDown();
            thread.shutdownNow();
        }
    }

    @Test
    void aLimitOfCenturiesIsNone() {
        assertThat(judge(Duration.ofSeconds(Long.MAX_VALUE), Runnable::run, detector(submission -> List.of(MOOD)))
                        .complete())
                .isTrue();
    }

    private static void await(CountDownLatch release) {
        try {
            release.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
