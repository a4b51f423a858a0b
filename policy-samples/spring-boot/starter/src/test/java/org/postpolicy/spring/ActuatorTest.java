package org.postpolicy.spring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What operators see: health, metrics, observations and the endpoint. */
class ActuatorTest {

    private static final Submission SECRET = Submission.of(Post.comment("Call my mom at 416-555-0199!"));

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    PostpolicyAutoConfiguration.class,
                    PostpolicyHealthAutoConfiguration.class,
                    PostpolicyEndpointAutoConfiguration.class,
                    PostpolicyMetricsAutoConfiguration.class))
            .withPropertyValues("management.endpoints.web.exposure.include=postpolicy");

    @TempDir
    private Path folder;

    private ApplicationContextRunner atTheHarbour(HarbourPack pack) {
        return application.withPropertyValues(pack.properties());
    }

    private ApplicationContextRunner measured() throws IOException {
        return atTheHarbour(HarbourPack.copiedTo(folder))
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withConfiguration(AutoConfigurations.of(
                        MetricsAutoConfiguration.class,
                        CompositeMeterRegistryAutoConfiguration.class,
                        ObservationAutoConfiguration.class));
    }

    @Test
    void healthNamesThePacksThatJudge() throws IOException {
        atTheHarbour(HarbourPack.copiedTo(folder)).run(context -> {
            Health health = context.getBean(HealthIndicator.class).health();
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails())
                    .containsEntry("condition", "current")
                    .containsKey("loadedAt");
            assertThat(health.getDetails().get("packs")).asString().contains("harbour-library", "1.0.0", "sha256:");
        });
    }

    @Test
    void anApplicationWithoutPacksIsDown() {
        application.withPropertyValues("postpolicy.packs=no-such-library").run(context -> {
            Health health = context.getBean(HealthIndicator.class).health();
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails()).containsEntry("condition", "failing");
            assertThat(health.getDetails().get("problems")).asString().contains("no-such-library");
        });
    }

    @Test
    void aReadingThatFailsLeavesThePacksStaleUntilOneSucceeds() throws IOException {
        HarbourPack pack = HarbourPack.copiedTo(folder);
        atTheHarbour(pack).run(context -> {
            PostpolicyEndpoint endpoint = context.getBean(PostpolicyEndpoint.class);
            pack.broken();
            WebEndpointResponse<PackReport> refused = endpoint.reload();
            assertThat(refused.getStatus()).isEqualTo(503);
            assertThat(refused.getBody().condition()).isEqualTo("stale");
            assertThat(refused.getBody().problems()).first().asString().contains("threats.drl:");
            assertThat(context.getBean(HealthIndicator.class).health()).satisfies(health -> {
                assertThat(health.getStatus()).isEqualTo(Status.UP);
                assertThat(health.getDetails()).containsEntry("condition", "stale");
            });

            HarbourPack.copiedTo(folder).calledVersion("1.0.1");
            assertThat(endpoint.reload().getStatus()).isEqualTo(200);
            assertThat(endpoint.packs().condition()).isEqualTo("current");
            assertThat(endpoint.packs().packs())
                    .extracting(PackReport.LoadedPack::version)
                    .containsExactly("1.0.1");
        });
    }

    @Test
    void packsThatAppearLaterEndTheHold() throws IOException {
        application
                .withPropertyValues("postpolicy.packs=harbour-library", "postpolicy.directory=" + folder)
                .run(context -> {
                    PolicyEngine engine = context.getBean(PolicyEngine.class);
                    assertThat(engine.evaluate(SECRET).complete()).isFalse();
                    HarbourPack.copiedTo(folder);
                    context.getBean(PostpolicyEndpoint.class).reload();
                    assertThat(engine.evaluate(SECRET).complete()).isTrue();
                });
    }

    @Test
    void verdictsAreTimedAndCountedByPack() throws IOException {
        measured().run(context -> {
            PolicyEngine engine = context.getBean(PolicyEngine.class);
            engine.evaluate(SECRET);
            engine.evaluate(Submission.of(Post.comment("I liked it.")));
            MeterRegistry meters = context.getBean(MeterRegistry.class);
            assertThat(meters.get("postpolicy.evaluate")
                            .tags("verdict", "HOLD", "complete", "true")
                            .timer()
                            .count())
                    .isOne();
            assertThat(meters.get("postpolicy.verdicts")
                            .tags("pack", "harbour-library", "verdict", "ALLOW")
                            .counter()
                            .count())
                    .isOne();
        });
    }

    @Test
    void readingsOfThePacksAreCounted() throws IOException {
        measured().run(context -> {
            MeterRegistry meters = context.getBean(MeterRegistry.class);
            assertThat(meters.get("postpolicy.packs.current").gauge().value()).isOne();
            new HarbourPack(folder).broken();
            context.getBean(PostpolicyEndpoint.class).reload();
            assertThat(meters.get("postpolicy.packs.current").gauge().value()).isZero();
            assertThat(meters.get("postpolicy.packs.readings")
                            .tag("outcome", "failure")
                            .functionCounter()
                            .count())
                    .isOne();
        });
    }

    @Test
    void noWordOfAPostIsInAnObservationOrALog() throws IOException {
        TestObservationRegistry observations = TestObservationRegistry.create();
        ListAppender<ILoggingEvent> log = listening();
        atTheHarbour(HarbourPack.copiedTo(folder))
                .withBean(ObservationRegistry.class, () -> observations)
                .run(context -> context.getBean(PolicyEngine.class).evaluate(SECRET));
        TestObservationRegistryAssert.assertThat(observations)
                .hasObservationWithNameEqualTo("postpolicy.evaluate")
                .that()
                .hasLowCardinalityKeyValue("verdict", "HOLD")
                .satisfies(context ->
                        assertThat(context.getAllKeyValues().toString()).doesNotContain("555"));
        assertThat(log.list)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getFormattedMessage()).doesNotContain("555", "my mom"));
    }

    @Test
    void everythingIsThereWithoutAWordOfConfiguration() throws IOException {
        configuredBy(Automatic.class)
                .run(context -> assertThat(context)
                        .hasSingleBean(PolicyEngine.class)
                        .hasBean("postpolicyHealthIndicator")
                        .hasBean("postpolicyEndpoint")
                        .hasBean("postpolicyVerdictCounts"));
    }

    @Test
    void anApplicationWithoutActuatorAndMetersHasAnEngineAllTheSame() throws IOException {
        configuredBy(OursAlone.class)
                .withClassLoader(new FilteredClassLoader(ActuatorTest::belongsToOperations))
                .run(context -> assertThat(context)
                        .hasSingleBean(PolicyEngine.class)
                        .doesNotHaveBean("postpolicyHealthIndicator")
                        .doesNotHaveBean("postpolicyEndpoint")
                        .doesNotHaveBean("postpolicyVerdictCounts"));
    }

    private ApplicationContextRunner configuredBy(Class<?> configuration) throws IOException {
        return new ApplicationContextRunner()
                .withUserConfiguration(configuration)
                .withPropertyValues("management.endpoints.web.exposure.include=postpolicy")
                .withPropertyValues(HarbourPack.copiedTo(folder).properties());
    }

    @EnableAutoConfiguration
    static class Automatic {}

    @ImportAutoConfiguration({
        PostpolicyAutoConfiguration.class,
        PostpolicyHealthAutoConfiguration.class,
        PostpolicyEndpointAutoConfiguration.class,
        PostpolicyMetricsAutoConfiguration.class
    })
    static class OursAlone {}

    /** Classes and the files in which they stand, because conditions are read from both. */
    private static boolean belongsToOperations(String name) {
        return Stream.of("org.springframework.boot.actuate", "org.springframework.boot.health", "io.micrometer.core")
                .anyMatch(name.replace('/', '.')::startsWith);
    }

    private static ListAppender<ILoggingEvent> listening() {
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        Logger ours = (Logger) LoggerFactory.getLogger("org.postpolicy");
        ours.setLevel(Level.TRACE);
        ours.addAppender(appender);
        return appender;
    }
}
