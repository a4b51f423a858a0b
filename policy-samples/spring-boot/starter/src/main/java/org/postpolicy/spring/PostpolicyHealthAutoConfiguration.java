package org.postpolicy.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Adds the packs to the application's health. */
@AutoConfiguration(after = PostpolicyAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(PackKeeper.class)
@ConditionalOnEnabledHealthIndicator("postpolicy")
public final class PostpolicyHealthAutoConfiguration {

    /** Makes the configuration; for Spring. */
    public PostpolicyHealthAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "postpolicyHealthIndicator")
    HealthIndicator postpolicyHealthIndicator(PackKeeper keeper) {
        return new PostpolicyHealthIndicator(keeper);
    }
}
