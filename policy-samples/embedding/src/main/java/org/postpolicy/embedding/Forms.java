package org.postpolicy.embedding;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.postpolicy.Finding;
import org.postpolicy.PolicyEngine;

/** How a host validates a form with an engine of its own, and looks behind a violation. */
final class Forms {

    private Forms() {}

    static Validator validator(PolicyEngine engine) {
        // embed: validator
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .constraintValidatorPayload(engine)
                .buildValidatorFactory()
                .getValidator();
        // embed ends
        return validator;
    }

    static Finding finding(ConstraintViolation<?> violation) {
        // embed: finding
        HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = found.getDynamicPayload(Finding.class);
        // embed ends
        return finding;
    }
}
