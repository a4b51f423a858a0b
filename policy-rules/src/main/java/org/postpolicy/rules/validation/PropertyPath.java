package org.postpolicy.rules.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a form a violation stands, such as {@code pictures[0].caption}; without steps it is the form itself. */
record PropertyPath(List<Step> steps) {

    private static final Pattern STEP = Pattern.compile("([^\\[\\]]+)(?:\\[(\\d{1,9})])?");

    /** A property, and the place in it if it is a list; null if it is none. */
    record Step(String name, Integer index) {}

    static PropertyPath parse(String path) {
        List<Step> steps = new ArrayList<>();
        for (String part : path == null ? new String[0] : path.split("\\.", -1)) {
            Matcher step = STEP.matcher(part);
            if (!step.matches()) {
                throw new ValidationException("propertyOf returned \"" + path
                        + "\", which is no path. Return one such as words or pictures[0].caption, or null.");
            }
            steps.add(new Step(step.group(1), step.group(2) == null ? null : Integer.valueOf(step.group(2))));
        }
        return new PropertyPath(steps);
    }

    /** Bean Validation keeps the place in a list with the node after it, and each of its builders is a type by itself. */
    void violate(ConstraintViolationBuilder violation) {
        Function<String, NodeBuilderCustomizableContext> property = violation::addPropertyNode;
        Supplier<LeafNodeBuilderCustomizableContext> element = violation::addBeanNode;
        Runnable end = violation::addConstraintViolation;
        Integer index = null;
        for (Step step : steps) {
            NodeBuilderCustomizableContext node = property.apply(step.name());
            if (index == null) {
                property = node::addPropertyNode;
                element = node::addBeanNode;
                end = node::addConstraintViolation;
            } else {
                NodeBuilderDefinedContext placed = node.inIterable().atIndex(index);
                property = placed::addPropertyNode;
                element = placed::addBeanNode;
                end = placed::addConstraintViolation;
            }
            index = step.index();
        }
        if (index == null) {
            end.run();
        } else {
            element.get().inIterable().atIndex(index).addConstraintViolation();
        }
    }
}
