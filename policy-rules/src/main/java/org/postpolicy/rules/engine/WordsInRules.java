package org.postpolicy.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postpolicy.Problem;
import org.postpolicy.rules.language.Condition;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.Operator;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.RuleDefinition;

/** Finds rules that look for words in a text by themselves, where a list of words would find more. */
final class WordsInRules {

    private static final Set<String> TEXTS = Set.of("text", "title");
    private static final Set<Operator> WHOLE = Set.of(Operator.EQUAL, Operator.IN);

    private WordsInRules() {}

    static List<Warning> in(List<RuleDefinition> rules) {
        List<Warning> warnings = new ArrayList<>();
        for (RuleDefinition rule : rules) {
            rule.patterns()
                    .filter(pattern -> pattern.fact() == FactType.POST)
                    .flatMap(pattern -> pattern.conditions().stream())
                    .flatMap(Condition::leaves)
                    .forEach(leaf -> {
                        if (leaf instanceof Condition.Comparison comparison && looksForWords(comparison)) {
                            warnings.add(new Warning(problem(comparison), null));
                        }
                    });
        }
        return warnings;
    }

    private static boolean looksForWords(Condition.Comparison comparison) {
        boolean words = comparison.constants().stream()
                .anyMatch(constant -> constant instanceof String text && !text.isBlank());
        return words
                && TEXTS.contains(comparison.path().toString())
                && (WHOLE.contains(comparison.operator()) || comparison.operator() == Operator.CONTAINS);
    }

    private static Problem problem(Condition.Comparison comparison) {
        String reach = WHOLE.contains(comparison.operator())
                ? "is met only by a post that says just this and nothing else."
                : "finds these very letters: in no other form or case, and within longer words as well.";
        return new Problem(
                ProblemCode.WORDS_IN_RULE.code(),
                comparison.place().file(),
                comparison.place().line(),
                comparison.place().column(),
                "\"" + comparison + "\" " + reach,
                "Put the words into words/<signal>.<language>.txt, and let the rule wait for that signal.");
    }
}
