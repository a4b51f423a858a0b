package org.postpolicy.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes one wording apart; used once. */
final class TemplateParser {

    private final String text;
    private final Place place;
    private final Problems problems;
    private final List<Template.Part> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int next;

    TemplateParser(Value.Scalar wording, Problems problems) {
        this.text = wording.text();
        this.place = wording.place();
        this.problems = problems;
    }

    List<Template.Part> parse() {
        while (next < text.length()) {
            char sign = text.charAt(next);
            if (sign != '{' && sign != '}') {
                literal.append(sign);
                next++;
            } else if (text.startsWith(sign == '{' ? "{{" : "}}", next)) {
                literal.append(sign);
                next += 2;
            } else if (sign == '{') {
                placeholder();
            } else {
                malformed("A closing brace closes nothing.");
                next++;
            }
        }
        endLiteral();
        return parts;
    }

    private void placeholder() {
        int end = text.indexOf('}', next);
        if (end < 0) {
            malformed("A placeholder is not closed.");
            next = text.length();
            return;
        }
        String path = text.substring(next + 1, end);
        next = end + 1;
        Optional<Template.Fact> fact = FactPath.find(path, place, problems);
        if (fact.isPresent()) {
            endLiteral();
            parts.add(fact.get());
        }
    }

    private void endLiteral() {
        if (literal.length() > 0) {
            parts.add(new Template.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private void malformed(String message) {
        problems.add(
                ProblemCode.PLACEHOLDER_MALFORMED,
                place,
                message,
                "Write a fact like {channel.platformTermsUrl}, and a brace that is meant as such twice.");
    }
}
