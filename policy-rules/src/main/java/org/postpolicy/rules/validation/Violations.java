package org.postpolicy.rules.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.PackDecision;
import org.postpolicy.PostForm;
import org.postpolicy.Verdict;

/** Says what was found in a form as violations, each at the property that shows it. */
final class Violations {

    private static final String INCOMPLETE = "{org.postpolicy.AcceptablePost.incomplete}";
    private static final Pattern FIELD = Pattern.compile("post\\.(text|title|altTexts\\[\\d+])(\\.<.*>)?");
    private static final List<String> BUNDLED = List.of("en", "fr");

    private final PostForm form;
    private final Set<Verdict> verdicts;
    private final HibernateConstraintValidatorContext context;

    Violations(PostForm form, Set<Verdict> verdicts, HibernateConstraintValidatorContext context) {
        this.form = form;
        this.verdicts = verdicts;
        this.context = context;
    }

    /** Reports what violates, and returns whether nothing does. */
    boolean report(Decision decision) {
        boolean valid = true;
        Set<String> languages = languages(decision);
        for (PackDecision pack : decision.packs()) {
            for (Finding finding : pack.findings()) {
                Verdict verdict = finding.verdict().orMilder(pack.verdict());
                if (!finding.shadow() && verdicts.contains(verdict)) {
                    report(finding, verdict, languages);
                    valid = false;
                }
            }
        }
        if (!decision.complete() && verdicts.contains(Verdict.HOLD)) {
            context.withDynamicPayload(decision);
            violate(null, INCOMPLETE);
            valid = false;
        }
        return valid;
    }

    /** Reports parts of the post that are no valid facts; other facts are no business of whoever fills in the form. */
    void report(ConstraintViolationException invalid) {
        for (ConstraintViolation<?> fact : invalid.getConstraintViolations()) {
            Matcher field = FIELD.matcher(fact.getPropertyPath().toString());
            if (!field.matches()) {
                throw invalid;
            }
            fact.getConstraintDescriptor().getAttributes().forEach(context::addMessageParameter);
            violate(form.propertyOf(field.group(1)), fact.getMessageTemplate());
        }
    }

    private void report(Finding finding, Verdict verdict, Set<String> languages) {
        context.addMessageParameter("pack", finding.pack())
                .addMessageParameter("rule", finding.rule())
                .addMessageParameter("clauses", String.join(", ", finding.clauses()))
                .addMessageParameter("verdict", verdict)
                .addMessageParameter("wording", finding.message().toString())
                .withDynamicPayload(finding);
        // The context keeps its parameters, so each finding sets those of every language.
        for (String language : languages) {
            context.addMessageParameter("wording." + language, finding.message().in(Locale.forLanguageTag(language)));
        }
        for (String property : properties(finding)) {
            violate(property, context.getDefaultConstraintMessageTemplate());
        }
    }

    private Set<String> properties(Finding finding) {
        Set<String> properties = new LinkedHashSet<>();
        finding.evidence()
                .forEach(signal -> properties.add(signal.field() == null ? null : form.propertyOf(signal.field())));
        if (properties.isEmpty()) {
            properties.add(null);
        }
        return properties;
    }

    private void violate(String property, String template) {
        PropertyPath.parse(property).violate(context.buildConstraintViolationWithTemplate(template));
    }

    private static Set<String> languages(Decision decision) {
        Set<String> languages = new LinkedHashSet<>(BUNDLED);
        decision.findings()
                .forEach(
                        finding -> languages.addAll(finding.message().wordings().keySet()));
        return languages;
    }
}
