package org.postpolicy.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.Decision;
import org.postpolicy.Pack;
import org.postpolicy.PolicyEngine;
import org.postpolicy.PolicyException;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Post;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What an application gets that has nothing but the starter and a few properties. */
class PostpolicyAutoConfigurationTest {

    private static final Submission NUMBER_FOR_CHILDREN = new Submission(
            Post.comment("Call my mom at 416-555-0199!"), null, null, Audience.of(AudienceGroup.CHILDREN));

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(PostpolicyAutoConfiguration.class));

    @TempDir
    private Path folder;

    private ApplicationContextRunner inToronto() {
        return application.withPropertyValues("postpolicy.packs=toronto-public-library");
    }

    @Test
    void anEngineJudgesByThePacksThatAreNamed() {
        application
                .withPropertyValues("postpolicy.packs=toronto-public-library,worcester-public-library")
                .run(context -> {
                    PolicyEngine engine = context.getBean(PolicyEngine.class);
                    assertThat(engine.packs())
                            .extracting(Pack::id)
                            .containsExactly("toronto-public-library", "worcester-public-library");
                    assertThat(engine.evaluate(NUMBER_FOR_CHILDREN).verdict()).isEqualTo(Verdict.HOLD);
                    assertThat(engine.evaluate(Submission.of(Post.comment("I liked it.")))
                                    .verdict())
                            .isEqualTo(Verdict.ALLOW);
                    assertThat(engine.audit(Channel.own()).complete()).isTrue();
                });
    }

    @Test
    void anEngineOfTheApplicationsOwnIsLeftAlone() {
        PolicyEngine own = PolicyEngine.load("worcester-public-library");
        inToronto().withBean(PolicyEngine.class, () -> own).run(context -> {
            assertThat(context.getBean(PolicyEngine.class)).isSameAs(own);
            assertThat(context).doesNotHaveBean(PackKeeper.class);
        });
    }

    @Test
    void switchedOffItGivesNothing() {
        inToronto()
                .withPropertyValues("postpolicy.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(PolicyEngine.class));
    }

    @Test
    void packsThatCannotBeLoadedHoldEveryPostAndSayWhy() {
        application.withPropertyValues("postpolicy.packs=no-such-library").run(context -> {
            Decision decision =
                    context.getBean(PolicyEngine.class).evaluate(Submission.of(Post.comment("I liked it.")));
            assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
            assertThat(decision.complete()).isFalse();
            assertThat(decision.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains("no-such-library"));
            assertThat(context.getBean(PolicyEngine.class).packs()).isEmpty();
        });
    }

    @Test
    void packsThatAreNotNamedHoldEveryPostToo() {
        application.run(context -> assertThat(context.getBean(PolicyEngine.class)
                        .evaluate(Submission.of(Post.comment("I liked it.")))
                        .verdict())
                .isEqualTo(Verdict.HOLD));
    }

    @Test
    void anApplicationThatWouldRatherStopSaysWhatIsWrong() {
        application
                .withPropertyValues("postpolicy.packs=no-such-library", "postpolicy.failure-policy=stop")
                .run(context -> {
                    assertThat(context).hasFailed().getFailure().rootCause().isInstanceOf(PolicyException.class);
                    assertThat(new PolicyFailureAnalyzer().analyze(context.getStartupFailure()))
                            .satisfies(analysis -> {
                                assertThat(analysis.getDescription()).contains("no-such-library");
                                assertThat(analysis.getAction()).contains("postpolicy.packs");
                            });
                });
    }

    @Test
    void aClauseInShadowIsReportedAndDoesNotCount() {
        inToronto().withPropertyValues("postpolicy.shadow-clauses=TPL-DIR-10").run(context -> {
            Decision decision = context.getBean(PolicyEngine.class).evaluate(NUMBER_FOR_CHILDREN);
            assertThat(decision.findings())
                    .filteredOn(finding -> finding.clauses().contains("TPL-DIR-10"))
                    .isNotEmpty()
                    .allMatch(finding -> finding.shadow());
        });
    }

    @Test
    void limitsHoldWhatIsLonger() {
        inToronto().withPropertyValues("postpolicy.maximum-text-length=10").run(context -> {
            PolicyEngine engine = context.getBean(PolicyEngine.class);
            assertThat(engine.evaluate(Submission.of(Post.comment("Short."))).complete())
                    .isTrue();
            assertThat(engine.evaluate(Submission.of(Post.comment("Longer than ten.")))
                            .complete())
                    .isFalse();
        });
    }

    @Test
    void everyPropertyIsBound() {
        inToronto()
                .withPropertyValues(
                        "postpolicy.fallback-locale=fr",
                        "postpolicy.maximum-signals=7",
                        "postpolicy.periods.monitoring=1d",
                        "postpolicy.periods.evaluation=90d",
                        "postpolicy.periods.response=2d",
                        "postpolicy.periods.incident=4h",
                        "postpolicy.periods.violations=12m",
                        "postpolicy.periods.retention=P2Y",
                        "postpolicy.detectors.time-limit=300ms",
                        "postpolicy.detectors.threads=3")
                .run(context -> {
                    PostpolicyProperties properties = context.getBean(PostpolicyProperties.class);
                    assertThat(properties.fallbackLocale()).isEqualTo(Locale.FRENCH);
                    assertThat(properties.maximumSignals()).isEqualTo(7);
                    assertThat(properties.periods().asSettings())
                            .isEqualTo(new org.postpolicy.Periods(
                                    Duration.ofDays(1),
                                    Duration.ofDays(90),
                                    Duration.ofDays(2),
                                    Duration.ofHours(4),
                                    Period.ofMonths(12),
                                    Period.ofYears(2)));
                    assertThat(properties.detectors())
                            .isEqualTo(new PostpolicyProperties.Detectors(Duration.ofMillis(300), 3));
                });
    }

    @Test
    void theApplicationsClockTellsTheTime() {
        Instant now = Instant.parse("2026-04-10T15:00:00Z");
        inToronto()
                .withBean(Clock.class, () -> Clock.fixed(now, ZoneOffset.UTC))
                .run(context -> assertThat(context.getBean(PolicyEngine.class)
                                .evaluate(NUMBER_FOR_CHILDREN)
                                .asOf())
                        .isEqualTo(now));
    }

    @Test
    void aChangedPackIsReadAgainByItself() throws IOException {
        HarbourPack pack = HarbourPack.copiedTo(folder);
        application
                .withPropertyValues(pack.properties())
                .withPropertyValues("postpolicy.reload.interval=50ms")
                .run(context -> {
                    pack.calledVersion("2.0.0");
                    Awaitility.await()
                            .atMost(Duration.ofMinutes(1))
                            .until(() -> context.getBean(PolicyEngine.class)
                                    .packs()
                                    .get(0)
                                    .version()
                                    .equals("2.0.0"));
                });
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().startsWith("postpolicy-reload")));
    }

    @Test
    void aScheduledReadingThatFailsDoesNotEndTheSchedule() throws IOException {
        HarbourPack pack = HarbourPack.copiedTo(folder);
        application
                .withPropertyValues(pack.properties())
                .withPropertyValues("postpolicy.reload.interval=50ms")
                .run(context -> {
                    PackKeeper keeper = context.getBean(PackKeeper.class);
                    pack.broken();
                    Awaitility.await()
                            .atMost(Duration.ofMinutes(1))
                            .until(() -> keeper.state().failures() >= 2);
                    assertThat(keeper.state().condition()).isEqualTo(PackState.Condition.STALE);
                    assertThat(context.getBean(PolicyEngine.class)
                                    .evaluate(NUMBER_FOR_CHILDREN)
                                    .complete())
                            .isTrue();
                });
    }

    @Test
    void anIntervalOfNothingIsRefused() {
        inToronto()
                .withPropertyValues("postpolicy.reload.interval=0s")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("postpolicy.reload.interval"));
    }
}
