package org.postpolicy.rules.drools;

/**
 * Finds what RE2 and {@code java.util.regex} read differently, so that a rule means the same to us and to stock Drools.
 *
 * <p>What remains is the common core: literals, simple classes, groups, alternatives, counts, {@code \d \w \p{…}}.
 * One difference is accepted: under {@code (?i)} RE2 also takes the long s and the Kelvin sign for their letters.
 */
final class RegexDialect {

    static final String REMEDY = "Use letters, classes such as [a-z], groups, |, ?, *, + and counts; begin with (?s) if"
            + " you use a dot and with (?i) to ignore case; or use a word list.";

    private static final String SAME_ESCAPES = "dDwWtnr";

    private final String regex;
    private int next;
    private boolean dotMeansAll;
    private boolean ignoresCase;

    private RegexDialect(String regex) {
        this.regex = regex;
    }

    /** Returns what is read differently, in a few words, or null if nothing is. */
    static String difference(String regex) {
        return new RegexDialect(regex).find();
    }

    private String find() {
        flags();
        if (ignoresCase && regex.chars().anyMatch(c -> c > 127)) {
            return "(?i) together with letters beyond a to z";
        }
        while (next < regex.length()) {
            String odd = unit();
            if (odd != null) {
                return odd;
            }
        }
        return null;
    }

    private void flags() {
        for (String flags : new String[] {"(?is)", "(?si)", "(?s)", "(?i)"}) {
            if (regex.startsWith(flags)) {
                dotMeansAll = flags.contains("s");
                ignoresCase = flags.contains("i");
                next = flags.length();
                return;
            }
        }
    }

    private String unit() {
        char c = regex.charAt(next++);
        return switch (c) {
            case '\\' -> escape();
            case '[' -> characterClass();
            case '(' -> group();
            case '.' -> dotMeansAll ? null : "a dot without (?s) at its start";
            case '^', '$' -> "the anchor " + c + ", which is not needed because the whole text is matched";
            case '*', '+', '?', '}' -> possessive();
            default -> null;
        };
    }

    private String possessive() {
        boolean possessive = next < regex.length() && regex.charAt(next) == '+';
        return possessive ? "a possessive count" : null;
    }

    private String group() {
        boolean special = next < regex.length() && regex.charAt(next) == '?';
        return special && !regex.startsWith("?:", next) ? "a group that begins with (?" : null;
    }

    private String escape() {
        if (next == regex.length()) {
            return "a backslash at its end";
        }
        char c = regex.charAt(next++);
        if (c == 'p' || c == 'P') {
            return property();
        }
        boolean punctuation = c < 128 && !Character.isLetterOrDigit(c);
        return punctuation || SAME_ESCAPES.indexOf(c) >= 0 ? null : "the escape \\" + c;
    }

    private String property() {
        int end = regex.indexOf('}', next);
        boolean simple = end > 0 && regex.substring(next, end).matches("\\{[LNPZ][a-z]?");
        if (!simple) {
            return "a property class other than \\p{L}, \\p{N}, \\p{P} and their parts";
        }
        next = end + 1;
        return null;
    }

    private String characterClass() {
        if (next < regex.length() && regex.charAt(next) == '^') {
            next++;
        }
        int first = next;
        while (next < regex.length()) {
            char c = regex.charAt(next++);
            if (c == ']') {
                return next - 1 == first ? "an empty class" : null;
            }
            String odd = c == '\\' ? escape() : null;
            if (c == '[' || c == '&' || odd != null) {
                return odd != null ? odd : "the character " + c + " inside a class";
            }
        }
        return "a class that is not closed";
    }
}
