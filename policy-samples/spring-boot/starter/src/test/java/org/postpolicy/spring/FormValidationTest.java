package org.postpolicy.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postpolicy.AcceptablePost;
import org.postpolicy.PostForm;
import org.postpolicy.Submission;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Post;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.i18n.LocaleContextHolder;

/** A form with a constraint and nothing else: it asks the application's engine and speaks the reader's language. */
class FormValidationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    PostpolicyAutoConfiguration.class,
                    PostpolicyValidationAutoConfiguration.class,
                    ValidationAutoConfiguration.class))
            .withPropertyValues("postpolicy.packs=toronto-public-library");

    @AcceptablePost
    record Comment(String words) implements PostForm {

        @Override
        public Submission toSubmission() {
            return new Submission(Post.comment(words), null, null, Audience.of(AudienceGroup.CHILDREN));
        }

        @Override
        public String propertyOf(String field) {
            return "words";
        }
    }

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aFormIsJudgedByTheEngineOfTheApplication() {
        application.run(context -> {
            Validator validator = context.getBean(Validator.class);
            assertThat(validator.validate(new Comment("I liked it."))).isEmpty();
            assertThat(validator.validate(new Comment("Call my mom at 416-555-0199!")))
                    .isNotEmpty()
                    .allSatisfy(
                            violation -> assertThat(violation.getPropertyPath()).hasToString("words"));
        });
    }

    @Test
    void itSpeaksTheLanguageOfTheReader() {
        application.run(context -> {
            Validator validator = context.getBean(Validator.class);
            Comment comment = new Comment("Call my mom at 416-555-0199!");
            LocaleContextHolder.setLocale(Locale.ENGLISH);
            String english = validator.validate(comment).iterator().next().getMessage();
            LocaleContextHolder.setLocale(Locale.FRENCH);
            String french = validator.validate(comment).iterator().next().getMessage();
            assertThat(french).isNotEqualTo(english);
        });
    }
}
