package org.postpolicy.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a register of clauses, to which a rule is added without touching what else stands in it.
 *
 * @param text the text
 */
record RegisterText(String text) {

    /** What belongs into the row of a clause, in a few words. */
    static final String SECTION = "where the policy says it";

    static final String CLAUSE = "what the clause asks";
    static final String FRENCH_CLAUSE = "ce que demande la clause";

    private static final Pattern RULES = Pattern.compile("(\\s+rules: \\[[^\\]]*+)(].*)");
    private static final Pattern LISTS = Pattern.compile("(?m)^( +)rules: *\\[([^\\]#]*)]");
    private static final Pattern PENDING = Pattern.compile("(\\s+)pending: true\\s*+");

    /** Returns the register with a rule in one of its clauses, which may be new. */
    String naming(String rule, String clause, List<String> languages) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int row = rowOf(clause, lines);
        if (row < 0) {
            return withBreak(text) + "\n" + newRow(rule, clause, languages);
        }
        for (int i = row + 1; i < lines.size() && !lines.get(i).startsWith("-"); i++) {
            String changed = naming(rule, lines.get(i));
            if (changed != null) {
                lines.set(i, changed);
                return String.join("\n", lines) + "\n";
            }
        }
        throw new WrongUsage("The clause " + clause + " has no line \"pending: true\" or \"rules: [...]\" to which the"
                + " rule could be added. Write \"pending: true\" in place of its answer, and try again.");
    }

    private static int rowOf(String clause, List<String> lines) {
        Pattern head = Pattern.compile("- +id: +[\"']?" + Pattern.quote(clause) + "[\"']?\\s*+(#.*)?");
        for (int i = 0; i < lines.size(); i++) {
            if (head.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static String naming(String rule, String line) {
        Matcher pending = PENDING.matcher(line);
        if (pending.matches()) {
            return pending.group(1) + "rules: [" + rule + "]";
        }
        Matcher rules = RULES.matcher(line);
        return rules.matches() ? rules.group(1) + ", " + rule + rules.group(2) : null;
    }

    private static String newRow(String rule, String clause, List<String> languages) {
        return """
                - id: %s
                  section: "%s"
                  says:
                %s  rules: [%s]
                """.formatted(
                clause, FirstWords.in(SECTION), FirstWords.wordings(languages, "    ", CLAUSE, FRENCH_CLAUSE), rule);
    }

    /** Returns the register without a rule; a clause that has no other rule is pending then, or goes if it is unwritten. */
    String without(String rule) {
        return Arrays.stream(text.split("(?m)(?=^- )"))
                .map(row -> rowWithout(rule, row))
                .collect(Collectors.joining());
    }

    private static String rowWithout(String rule, String row) {
        String left = LISTS.matcher(row).replaceAll(found -> Matcher.quoteReplacement(without(rule, found)));
        boolean begun = row.contains(FirstWords.in(SECTION))
                && Stream.of("en", "fr")
                        .anyMatch(language -> row.contains(FirstWords.in(language, CLAUSE, FRENCH_CLAUSE)));
        return begun && !left.equals(row) && !LISTS.matcher(left).find() ? "" : left;
    }

    private static String without(String rule, MatchResult list) {
        List<String> all =
                Arrays.stream(list.group(2).split(",")).map(String::strip).toList();
        List<String> left = all.stream()
                .filter(name -> !name.replaceAll("[\"']", "").equals(rule))
                .toList();
        if (left.size() == all.size()) {
            return list.group();
        }
        return list.group(1) + (left.isEmpty() ? "pending: true" : "rules: [" + String.join(", ", left) + "]");
    }

    /** Returns a text that ends with a line feed. */
    static String withBreak(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }
}
