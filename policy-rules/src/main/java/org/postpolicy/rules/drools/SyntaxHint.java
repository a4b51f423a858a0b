package org.postpolicy.rules.drools;

import java.util.regex.Pattern;

/**
 * Says in plain words why a rule file probably could not be read.
 *
 * @param message what is wrong
 * @param remedy what to do
 */
record SyntaxHint(String message, String remedy) {

    private static final Pattern WHEN = Pattern.compile("(?m)\\bwhen\\b");
    private static final Pattern THEN = Pattern.compile("(?m)^\\s*+then\\b|\\bthen\\s*+$");
    private static final Pattern END = Pattern.compile("(?m)\\bend\\s*+;?\\s*+$");
    private static final Pattern QUERY = Pattern.compile("(?m)^\\s*+query\\b");
    private static final Pattern ANNOTATION_AFTER_ATTRIBUTE =
            Pattern.compile("(?s)\\bdate-(?:effective|expires)\\b[^\\n]*+\\n\\s*+@");

    static SyntaxHint of(String text, int line) {
        String code = text.replaceAll("//[^\\n]*+", "");
        if (!WHEN.matcher(code).find()) {
            return new SyntaxHint("The rule has no when.", "Write when above its conditions.");
        }
        if (!THEN.matcher(code).find()) {
            return new SyntaxHint("The rule has no then.", "Write then and end in two lines below its conditions.");
        }
        if (!END.matcher(code).find()) {
            return new SyntaxHint("The rule has no end.", "Write end below then.");
        }
        if (ANNOTATION_AFTER_ATTRIBUTE.matcher(code).find()) {
            return new SyntaxHint(
                    "An annotation stands below date-effective or date-expires.",
                    "Put every @ line directly below the name of the rule.");
        }
        if (count(code, '(') != count(code, ')')) {
            return new SyntaxHint(
                    "There are " + count(code, '(') + " opening and " + count(code, ')') + " closing brackets.",
                    "Give each bracket its partner.");
        }
        if (count(code.replace("\\\"", ""), '"') % 2 != 0) {
            return new SyntaxHint("A quotation mark has no partner.", "Put \" before and behind each text.");
        }
        if (QUERY.matcher(code).find()) {
            return new SyntaxHint("The file holds a query.", "Write a rule.");
        }
        return new SyntaxHint(
                line == 0 ? "The file cannot be read as a rule." : "The rule cannot be read from here on.",
                "Look for a missing comma or bracket here and in the line above.");
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
