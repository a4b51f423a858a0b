package org.postpolicy;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the policies about the post that a form carries, as a constraint of Bean Validation.
 *
 * <p>It stands on a {@link PostForm}, which says what the post is and from which property each part of it comes. Every
 * finding becomes a constraint violation at the property that shows the evidence, or at the form if it rests on facts
 * alone, and speaks the language of the validation. Findings in shadow never violate, and a pack's limit makes its
 * findings milder. A null form is valid. The finding itself is the violation's dynamic payload:
 *
 * <pre>{@code
 * HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
 * Finding finding = found.getDynamicPayload(Finding.class);
 * }</pre>
 *
 * <p>Advice is another group, or another payload:
 *
 * <pre>{@code
 * @AcceptablePost
 * @AcceptablePost(verdicts = Verdict.ADVISE, groups = Advice.class)
 * }</pre>
 *
 * <p>It needs Hibernate Validator. Where no packs are named, the engine of the host judges, which is given to the
 * validator as its payload: {@code configuration.constraintValidatorPayload(engine)}, or for one validator
 * {@code factory.unwrap(HibernateValidatorFactory.class).usingContext().constraintValidatorPayload(engine)}.
 *
 * <p>A failure never looks like an acceptable post. An incomplete decision violates at the form wherever {@code HOLD}
 * does. A text, title or alternative text that breaks the constraints of the facts (a null text, say) violates at its
 * property. Anything else that goes wrong, in the form or in an engine, ends the validation with a
 * {@link jakarta.validation.ValidationException}.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(AcceptablePost.List.class)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface AcceptablePost {

    /**
     * Names the packs that judge, with default settings; all constraints that name the same packs share one engine.
     *
     * @return the identifiers of the packs, or none for the engine that the host gave to the validator
     */
    String[] packs() default {};

    /**
     * Says which findings violate.
     *
     * @return one or more of {@code ADVISE}, {@code HOLD} and {@code REJECT}
     */
    Verdict[] verdicts() default {Verdict.HOLD, Verdict.REJECT};

    /**
     * Says what a violation tells people.
     *
     * <p>The default is the message of the finding. A message of your own may use {@code {wording}} (in the pack's first
     * language), {@code {wording.en}} and so on for each language, {@code {pack}}, {@code {rule}}, {@code {clauses}} and
     * {@code {verdict}}. Words of an author that a message repeats are never interpolated.
     *
     * @return a message or, in braces, a key of the message bundles
     */
    String message() default "{org.postpolicy.AcceptablePost.message}";

    /**
     * Names the groups in which the constraint is checked.
     *
     * @return the groups; none for the default group
     */
    Class<?>[] groups() default {};

    /**
     * Names what clients attach to the constraint, such as a severity.
     *
     * @return the payload types
     */
    Class<? extends Payload>[] payload() default {};

    /** Several of them on one form, such as one for each group. */
    @Documented
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * Returns the constraints.
         *
         * @return the constraints
         */
        AcceptablePost[] value();
    }
}
