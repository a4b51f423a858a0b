package org.postpolicy.spring;

import org.hibernate.validator.HibernateValidatorConfiguration;
import org.postpolicy.AcceptablePost;
import org.postpolicy.PolicyEngine;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** Lets {@link AcceptablePost} on the application's forms ask the application's engine. */
@AutoConfiguration(
        after = PostpolicyAutoConfiguration.class,
        beforeName = "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration")
@ConditionalOnClass({HibernateValidatorConfiguration.class, ValidationConfigurationCustomizer.class})
@ConditionalOnSingleCandidate(PolicyEngine.class)
public final class PostpolicyValidationAutoConfiguration {

    /** Makes the configuration; for Spring. */
    public PostpolicyValidationAutoConfiguration() {}

    @Bean
    ValidationConfigurationCustomizer postpolicyValidationCustomizer(PolicyEngine engine) {
        return configuration -> {
            if (configuration instanceof HibernateValidatorConfiguration hibernate) {
                hibernate.constraintValidatorPayload(engine);
            }
        };
    }
}
