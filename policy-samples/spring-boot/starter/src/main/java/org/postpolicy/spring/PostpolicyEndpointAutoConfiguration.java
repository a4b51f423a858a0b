package org.postpolicy.spring;

import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Adds an actuator endpoint that shows the packs and reads them again. */
@AutoConfiguration(after = PostpolicyAutoConfiguration.class)
@ConditionalOnClass({WebEndpoint.class, ConditionalOnAvailableEndpoint.class})
@ConditionalOnBean(PackKeeper.class)
@ConditionalOnAvailableEndpoint(PostpolicyEndpoint.class)
public final class PostpolicyEndpointAutoConfiguration {

    /** Makes the configuration; for Spring. */
    public PostpolicyEndpointAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    PostpolicyEndpoint postpolicyEndpoint(PackKeeper keeper) {
        return new PostpolicyEndpoint(keeper);
    }
}
