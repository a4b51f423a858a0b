package org.postpolicy.quickstart;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.Limit;
import org.postpolicy.Obligation;
import org.postpolicy.PackDecision;
import org.postpolicy.facts.Signal;

/** Writes a decision for people, in the language of the post. */
final class DecisionText {

    private DecisionText() {}

    static List<String> of(PostLine line, Decision decision) {
        Locale locale = line.locale();
        List<String> lines = new ArrayList<>();
        lines.add(line.id() + "  " + decision.verdict() + "  " + who(line));
        lines.add("  \"" + marked(line.text(), decision) + "\"");
        for (Finding finding : decision.findings()) {
            lines.add("  " + finding.verdict() + " " + String.join(", ", finding.clauses()) + ": "
                    + finding.message().in(locale));
        }
        for (Obligation duty : decision.obligations()) {
            lines.add("  " + (duty.optional() ? "may" : "to do") + " " + String.join(", ", duty.clauses()) + ": "
                    + duty.addressee().in(locale) + ": " + duty.message().in(locale));
        }
        for (PackDecision pack : decision.packs()) {
            for (Limit limit : pack.limitedBy()) {
                lines.add("  at most " + limit.verdict() + " by " + String.join(", ", limit.clauses()));
            }
        }
        lines.add("");
        return lines;
    }

    private static String who(PostLine line) {
        String name = line.place().name() == null ? "" : " (" + line.place().name() + ")";
        return String.join(
                ", ",
                line.library(),
                line.writer().role() + " " + line.writer().acting(),
                "on " + line.place().owner() + name,
                "for " + line.audience());
    }

    private static String marked(String text, Decision decision) {
        BitSet evidence = new BitSet(text.length());
        decision.findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .filter(signal -> "text".equals(signal.field()))
                .forEach((Signal signal) -> evidence.set(signal.start(), signal.end()));
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            boolean before = i > 0 && evidence.get(i - 1);
            if (before != evidence.get(i)) {
                marked.append(before ? "]]" : "[[");
            }
            if (i < text.length()) {
                marked.append(text.charAt(i));
            }
        }
        return marked.toString();
    }
}
