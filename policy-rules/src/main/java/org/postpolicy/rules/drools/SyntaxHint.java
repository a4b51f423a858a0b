package org.postpolicy.rules.drools;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Says in plain words why a rule file probably could not be read.
 *
 * @param line the line in which it probably is, from 1, or 0
 * @param message what is wrong
 * @param remedy what to do
 */
record SyntaxHint(int line, String message, String remedy) {

    private static final Pattern RULE = Pattern.compile("(?m)^\\s*+(?:rule|query)\\b");
    private static final Pattern WHEN = Pattern.compile("(?m)\\bwhen\\b");
    private static final Pattern THEN = Pattern.compile("(?m)^\\s*+then\\b|\\bthen\\s*+$");
    private static final Pattern END = Pattern.compile("(?m)\\bend\\s*+;?\\s*+$");
    private static final Pattern LONE_EQUALS = Pattern.compile("[^=!<>]=[^=]");
    private static final Pattern PACKAGE = Pattern.compile("^\\s*+package\\s");
    private static final Pattern QUERY = Pattern.compile("(?m)^\\s*+query\\b");
    private static final Pattern ANNOTATION_AFTER_ATTRIBUTE =
            Pattern.compile("(?s)\\bdate-(?:effective|expires)\\b[^\\n]*+\\n\\s*+@");

    /** Looks for the usual slips, given the line at which the parser gave up. */
    static SyntaxHint of(String text, int parserLine) {
        String code = text.replaceAll("//[^\\n]*+", "");
        int line = Math.min(parserLine, lastLine(code));
        if (!RULE.matcher(code).find()) {
            return new SyntaxHint(
                    line,
                    "The file holds no rule.",
                    "Write it as in the reference of the rule language: package, import, rule, when, then, end.");
        }
        if (!WHEN.matcher(code).find()) {
            return new SyntaxHint(line, "The rule has no when.", "Write when above its conditions.");
        }
        if (!THEN.matcher(code).find()) {
            return new SyntaxHint(
                    line, "The rule has no then.", "Write then and end in two lines below its conditions.");
        }
        if (!END.matcher(code).find()) {
            return new SyntaxHint(line, "The rule has no end.", "Write end below then.");
        }
        if (QUERY.matcher(code).find()) {
            return new SyntaxHint(line, "The file holds a query.", "Write a rule.");
        }
        return signs(code, line);
    }

    /** Whoever copies one rule below another copies its package, too. */
    private static int lineOfSecondPackage(String code) {
        List<String> lines = code.lines().toList();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (PACKAGE.matcher(lines.get(i)).find()) {
                if (first > 0) {
                    return i + 1;
                }
                first = i + 1;
            }
        }
        return 0;
    }

    private static SyntaxHint signs(String code, int line) {
        int second = lineOfSecondPackage(code);
        if (second > 0) {
            return new SyntaxHint(second, "A second rule begins here.", "Put each rule into a file of its own.");
        }
        if (ANNOTATION_AFTER_ATTRIBUTE.matcher(code).find()) {
            return new SyntaxHint(
                    line,
                    "An annotation stands below date-effective or date-expires.",
                    "Put every @ line directly below the name of the rule.");
        }
        int quoted = lineOfLoneQuote(code);
        if (quoted > 0) {
            return new SyntaxHint(quoted, "A quotation mark has no partner.", "Put \" before and behind each text.");
        }
        if (LONE_EQUALS
                .matcher(code.lines().skip(Math.max(line - 1, 0)).findFirst().orElse(""))
                .find()) {
            return new SyntaxHint(line, "A single equals sign compares nothing.", "Write == with two equals signs.");
        }
        return new SyntaxHint(
                line,
                line == 0 ? "The file cannot be read as a rule." : "The rule cannot be read from here on.",
                "Look for a missing comma or bracket here and in the line above, and for a misspelt word.");
    }

    private static int lineOfLoneQuote(String code) {
        List<String> lines = code.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (count(lines.get(i).replace("\\\"", ""), '"') % 2 != 0) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int lastLine(String code) {
        return (int) code.stripTrailing().lines().count();
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
