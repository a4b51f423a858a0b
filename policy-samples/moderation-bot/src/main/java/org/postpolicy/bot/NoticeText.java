package org.postpolicy.bot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.postpolicy.Finding;

/**
 * Writes what moderators and authors read.
 *
 * @param locale in which language
 * @param appeal where to object
 */
record NoticeText(Locale locale, String appeal) {

    private static final int LONGEST_REASON = 250;

    /** Returns what an author reads. */
    String toAuthor(List<Finding> findings, String reference) {
        return french()
                ? "Un programme a signalé votre message; une personne va le lire et décidera. " + reason(findings)
                        + " Pour vous y opposer : " + appeal + " (référence " + reference + ")"
                : "A program has flagged your post; a person will read it and decide. " + reason(findings)
                        + " To object: " + appeal + " (reference " + reference + ")";
    }

    /** Returns what moderators read. */
    String toModerators(List<Finding> findings, String reference) {
        return french()
                ? reason(findings) + " Relevé par un programme; à vous de décider. Référence " + reference
                : reason(findings) + " Noticed by a program; the decision is yours. Reference " + reference;
    }

    private boolean french() {
        return locale.getLanguage().equals("fr");
    }

    private String reason(List<Finding> findings) {
        if (findings.isEmpty()) {
            return french()
                    ? "La politique n'a pas pu être consultée entièrement."
                    : "The policy could not be applied completely.";
        }
        String clauses = findings.stream()
                .flatMap(finding -> finding.clauses().stream())
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
        String message = findings.get(0).message().in(locale);
        String kept = message.length() <= LONGEST_REASON ? message : cut(message);
        return clauses + (french() ? " : " : ": ") + kept;
    }

    private static String cut(String message) {
        int end = Character.isHighSurrogate(message.charAt(LONGEST_REASON - 1)) ? LONGEST_REASON - 1 : LONGEST_REASON;
        return message.substring(0, end) + "\u2026";
    }
}
