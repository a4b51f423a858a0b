package org.postpolicy.spring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.observation.ObservationHandler;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Counts verdicts and readings of the packs; the time of each evaluation is observed anyway. */
@AutoConfiguration(
        after = PostpolicyAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean({PackKeeper.class, MeterRegistry.class})
public final class PostpolicyMetricsAutoConfiguration {

    /** Makes the configuration; for Spring. */
    public PostpolicyMetricsAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "postpolicyVerdictCounts")
    ObservationHandler<?> postpolicyVerdictCounts(MeterRegistry meters) {
        return new VerdictCounts(meters);
    }

    @Bean
    @ConditionalOnMissingBean(name = "postpolicyPackMeters")
    MeterBinder postpolicyPackMeters(PackKeeper keeper) {
        return new PackMeters(keeper);
    }
}
