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
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.postpolicy.Submission;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.SignalPlaces;

/** Asks that each signal of a submission stands where it says, so that no answer moves on to other words. */
@Constraint(validatedBy = SignalsInPlace.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignalsInPlace {

    /** Returns what a violation says, with the reason and the remedy. */
    String message() default "{reason} {remedy}";

    /** Returns the groups; none for the default group. */
    Class<?>[] groups() default {};

    /** Returns what clients attach. */
    Class<? extends Payload>[] payload() default {};

    /** Names each signal that stands elsewhere. */
    final class Check implements ConstraintValidator<SignalsInPlace, Submission> {

        /** Makes the check; for Bean Validation. */
        public Check() {}

        @Override
        public boolean isValid(Submission submission, ConstraintValidatorContext context) {
            List<Signal> signals = submission.signals();
            if (signals.isEmpty()) {
                return true;
            }
            HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
            hibernate.disableDefaultConstraintViolation();
            SignalPlaces places = SignalPlaces.of(submission.post());
            boolean valid = true;
            for (int i = 0; i < signals.size(); i++) {
                Optional<SignalPlaces.Misplaced> misplaced = places.misplaced(signals.get(i));
                if (misplaced.isPresent()) {
                    report(misplaced.get(), i, hibernate);
                    valid = false;
                }
            }
            return valid;
        }

        // The reason may repeat what a host wrote, so it is a parameter, which is never interpolated itself.
        private static void report(
                SignalPlaces.Misplaced misplaced, int index, HibernateConstraintValidatorContext context) {
            context.addMessageParameter("reason", misplaced.message())
                    .addMessageParameter("remedy", misplaced.remedy())
                    .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("signals")
                    .addBeanNode()
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        }
    }
}
