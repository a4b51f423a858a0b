package org.postpolicy.spring;

import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import org.postpolicy.PolicyEngine;
import org.postpolicy.SignalDetector;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Gives an application a {@link PolicyEngine}, unless it has one of its own.
 *
 * <p>Beans of the application that are used: every {@link SignalDetector}, a {@link Clock}, and an {@link Executor}
 * named {@value #DETECTOR_EXECUTOR} for the detectors.
 */
@AutoConfiguration(
        afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnBooleanProperty(name = "postpolicy.enabled", matchIfMissing = true)
@ConditionalOnMissingBean(PolicyEngine.class)
@EnableConfigurationProperties(PostpolicyProperties.class)
public final class PostpolicyAutoConfiguration {

    /** The name of the executor on which the application's own detectors run. */
    public static final String DETECTOR_EXECUTOR = "postpolicyDetectorExecutor";

    /** Makes the configuration; for Spring. */
    public PostpolicyAutoConfiguration() {}

    @Bean
    PolicyEngine postpolicyEngine(
            PackKeeper keeper, ObjectProvider<ObservationRegistry> observations, ObjectProvider<Clock> clock) {
        return new KeptEngine(
                keeper, observations.getIfUnique(() -> ObservationRegistry.NOOP), clock.getIfUnique(Clock::systemUTC));
    }

    @Bean
    PackKeeper postpolicyPackKeeper(
            PostpolicyProperties properties,
            ObjectProvider<SignalDetector> detectors,
            @Qualifier(DETECTOR_EXECUTOR) ObjectProvider<Executor> executor,
            ObjectProvider<Clock> clock) {
        Clock time = clock.getIfUnique(Clock::systemUTC);
        EngineLoading loading =
                new EngineLoading(properties, detectors.orderedStream().toList(), executor.getIfAvailable(), time);
        return new PackKeeper(loading, properties.failurePolicy(), time);
    }

    /** Starts no thread before there is a detector to run. */
    @Bean(name = DETECTOR_EXECUTOR, defaultCandidate = false, destroyMethod = "shutdownNow")
    @ConditionalOnMissingBean(name = DETECTOR_EXECUTOR)
    ExecutorService postpolicyDetectorExecutor(PostpolicyProperties properties) {
        return DetectorThreads.bounded(properties.detectors().threads());
    }

    @Bean
    @ConditionalOnProperty("postpolicy.reload.interval")
    ReloadSchedule postpolicyReloadSchedule(PackKeeper keeper, PostpolicyProperties properties) {
        return new ReloadSchedule(keeper, properties.reload().interval());
    }
}
