package org.postpolicy.rules.validation;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.postpolicy.AcceptablePost;
import org.postpolicy.PolicyEngine;
import org.postpolicy.PostForm;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;

/** Asks an engine about the post of a form and reports what it finds as violations. */
public final class AcceptablePostValidator implements ConstraintValidator<AcceptablePost, PostForm> {

    private Set<Verdict> verdicts;
    private PolicyEngine named;

    /** Makes the validator; for {@link java.util.ServiceLoader} and the factories of hosts. */
    public AcceptablePostValidator() {}

    @Override
    public void initialize(AcceptablePost constraint) {
        List<Verdict> chosen = List.of(constraint.verdicts());
        if (chosen.isEmpty() || chosen.contains(Verdict.ALLOW)) {
            throw new ConstraintDeclarationException(
                    "@AcceptablePost has verdicts " + chosen + ". Name one or more of ADVISE, HOLD and REJECT.");
        }
        verdicts = EnumSet.copyOf(chosen);
        List<String> packs = List.of(constraint.packs());
        named = packs.isEmpty() ? null : SharedEngines.judgingBy(packs);
    }

    @Override
    public boolean isValid(PostForm form, ConstraintValidatorContext context) {
        if (form == null) {
            return true;
        }
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        Submission submission = form.toSubmission();
        if (submission == null) {
            throw new ValidationException(
                    form.getClass().getName()
                            + ".toSubmission() returned null. Return the facts of the form, with an empty text if it has none.");
        }
        Violations violations = new Violations(form, verdicts, hibernate);
        hibernate.disableDefaultConstraintViolation();
        try {
            return violations.report(engine(hibernate).evaluate(submission));
        } catch (ConstraintViolationException invalid) {
            violations.report(invalid);
            return false;
        }
    }

    private PolicyEngine engine(HibernateConstraintValidatorContext context) {
        PolicyEngine engine = named != null ? named : context.getConstraintValidatorPayload(PolicyEngine.class);
        if (engine == null) {
            throw new ConstraintDeclarationException("@AcceptablePost names no packs, and the validator has no engine."
                    + " Name packs, or give the validator your engine with constraintValidatorPayload(engine).");
        }
        return engine;
    }
}
