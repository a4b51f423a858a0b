package org.postpolicy.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postpolicy.Decision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.task.TaskExecutor;

/** Detectors that are beans of the application: they are asked, and none of them can do harm. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HostDetectorsTest {

    private static final Submission FOR_CHILDREN = new Submission(
            Post.comment("Ask for Robin at the blue door."), null, null, Audience.of(AudienceGroup.CHILDREN));

    private static ApplicationContextRunner with(Function<Submission, List<Signal>> detector) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(PostpolicyAutoConfiguration.class))
                .withPropertyValues("postpolicy.packs=toronto-public-library")
                .withBean(SignalDetector.class, () -> new HostDetector(detector));
    }

    private static Decision judge(PolicyEngine engine) {
        return engine.evaluate(FOR_CHILDREN);
    }

    @Test
    void whatADetectorSeesHoldsThePost() {
        AtomicReference<String> thread = new AtomicReference<>();
        with(submission -> {
                    thread.set(Thread.currentThread().getName());
                    return List.of(
                            Signal.in("personal-information", submission.post().text(), 8, 13));
                })
                .run(context -> {
                    assertThat(judge(context.getBean(PolicyEngine.class)).findings())
                            .flatExtracting(finding -> finding.evidence())
                            .extracting(Signal::excerpt)
                            .contains("Robin");
                    assertThat(thread.get()).startsWith("postpolicy-detector");
                });
    }

    @Test
    void aDetectorThatThrowsHoldsThePost() {
        with(submission -> {
                    throw new IllegalStateException("No model.");
                })
                .run(context -> {
                    Decision decision = judge(context.getBean(PolicyEngine.class));
                    assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
                    assertThat(decision.problems())
                            .singleElement()
                            .satisfies(problem -> assertThat(problem.code()).isEqualTo("P606"));
                });
    }

    @Test
    void aDetectorThatHangsHoldsThePostAndLetsTheRequestGo() {
        CountDownLatch never = new CountDownLatch(1);
        with(submission -> awaited(never))
                .withPropertyValues("postpolicy.detectors.time-limit=100ms")
                .run(context -> {
                    Decision decision = judge(context.getBean(PolicyEngine.class));
                    assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
                    assertThat(decision.problems())
                            .singleElement()
                            .satisfies(problem -> assertThat(problem.code()).isEqualTo("P607"));
                });
    }

    @Test
    void detectorsThatNeverGiveTheirThreadsBackLeaveEveryPostOnHold() {
        CountDownLatch end = new CountDownLatch(1);
        with(submission -> deaf(end))
                .withPropertyValues("postpolicy.detectors.time-limit=10ms", "postpolicy.detectors.threads=1")
                .run(context -> {
                    PolicyEngine engine = context.getBean(PolicyEngine.class);
                    for (int post = 0; post < 40; post++) {
                        assertThat(judge(engine).verdict()).isEqualTo(Verdict.HOLD);
                    }
                    end.countDown();
                });
    }

    @Test
    void anExecutorOfTheApplicationsOwnIsUsed() {
        AtomicInteger asked = new AtomicInteger();
        Executor own = task -> {
            asked.incrementAndGet();
            task.run();
        };
        with(submission -> List.of())
                .withBean(PostpolicyAutoConfiguration.DETECTOR_EXECUTOR, Executor.class, () -> own)
                .run(context -> {
                    assertThat(judge(context.getBean(PolicyEngine.class)).complete())
                            .isTrue();
                    assertThat(asked).hasValue(1);
                });
    }

    @Test
    void theApplicationKeepsItsOrdinaryExecutor() {
        with(submission -> List.of())
                .withConfiguration(AutoConfigurations.of(TaskExecutionAutoConfiguration.class))
                .run(context -> assertThat(context)
                        .hasBean(PostpolicyAutoConfiguration.DETECTOR_EXECUTOR)
                        .getBean(TaskExecutor.class)
                        .isSameAs(context.getBean("applicationTaskExecutor")));
    }

    private static List<Signal> awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    /** Does not even stop when it is told to. */
    private static List<Signal> deaf(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            awaited(latch);
            Thread.interrupted();
        }
        return List.of();
    }
}
