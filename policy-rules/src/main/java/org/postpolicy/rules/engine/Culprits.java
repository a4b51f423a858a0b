package org.postpolicy.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postpolicy.rules.analysis.Analysis;
import org.postpolicy.rules.analysis.Part;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.RuleDefinition;

/**
 * Finds the fewest conditions because of which a rule can never speak.
 *
 * @param analysis answers questions about the rule
 */
record Culprits(Analysis analysis) {

    /** Returns conditions that exclude each other; none if it is for another reason, such as its dates. */
    List<Part> of(RuleDefinition rule) {
        List<Pattern> variant = rule.variants().get(0);
        RuleDefinition left = rule.withWhen(variant.stream().map(List::of).toList());
        List<String> needed = new ArrayList<>();
        List<Part> culprits = new ArrayList<>();
        for (Part next = next(left, needed); next != null; next = next(left, needed)) {
            if (impossible(next.without())) {
                left = next.without();
            } else {
                needed.add(next.place().toString());
                culprits.add(next);
            }
        }
        return culprits;
    }

    private static Part next(RuleDefinition left, List<String> needed) {
        return Part.of(left).stream()
                .filter(part -> part.wider() && !needed.contains(part.place().toString()))
                .findFirst()
                .orElse(null);
    }

    private boolean impossible(RuleDefinition rule) {
        return analysis.excludes(List.of(rule), List.of());
    }

    /** Returns the reason in words. */
    static String reason(List<Part> culprits) {
        if (culprits.isEmpty()) {
            return "there is no day on which it holds and the policy is in force.";
        }
        String written =
                culprits.stream().map(part -> "\"" + part.written() + "\"").collect(Collectors.joining(" and "));
        return culprits.size() == 1 ? written + " is never true." : written + " exclude each other.";
    }
}
