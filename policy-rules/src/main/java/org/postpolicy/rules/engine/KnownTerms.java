package org.postpolicy.rules.engine;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.postpolicy.facts.Channel;
import org.postpolicy.rules.language.KnownSignals;
import org.postpolicy.rules.language.Suggestions;

/**
 * Asks that the terms of a channel exclude only what can be seen: a kind that nobody knows would exclude nothing, without
 * a word. What is known is the payload of the validator; without one nothing is asked.
 */
@Constraint(validatedBy = KnownTerms.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownTerms {

    /** Returns what a violation says, with the reason and the remedy. */
    String message() default "{reason}";

    /** Returns the groups; none for the default group. */
    Class<?>[] groups() default {};

    /** Returns what clients attach. */
    Class<? extends Payload>[] payload() default {};

    /** Names the kinds that nobody knows. */
    final class Check implements ConstraintValidator<KnownTerms, Channel> {

        /** Makes the check; for Bean Validation. */
        public Check() {}

        @Override
        public boolean isValid(Channel channel, ConstraintValidatorContext context) {
            HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
            KnownSignals known = hibernate.getConstraintValidatorPayload(KnownSignals.class);
            if (known == null || known.kinds().containsAll(channel.termsProhibits())) {
                return true;
            }
            List<String> strange = channel.termsProhibits().stream()
                    .filter(kind -> !known.kinds().contains(kind))
                    .map(String::valueOf)
                    .sorted()
                    .toList();
            hibernate.disableDefaultConstraintViolation();
            // The reason repeats what a host wrote, so it is a parameter, which is never interpolated itself.
            hibernate
                    .addMessageParameter("reason", reason(strange, known))
                    .buildConstraintViolationWithTemplate(hibernate.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("termsProhibits")
                    .addConstraintViolation();
            return false;
        }

        private static String reason(List<String> strange, KnownSignals known) {
            String near = strange.stream()
                    .map(kind -> Suggestions.nearest(kind, known.kinds()))
                    .flatMap(Optional::stream)
                    .distinct()
                    .map(Check::quoted)
                    .collect(Collectors.joining(" or "));
            String remedy = near.isEmpty() ? "the kinds stand in docs/facts.md" : "did you mean " + near + "?";
            return "names " + strange.stream().map(Check::quoted).collect(Collectors.joining(", "))
                    + ", which no detector and no word list here produces (" + remedy + ")";
        }

        private static String quoted(String kind) {
            return "\"" + kind + "\"";
        }
    }
}
