package org.postpolicy.rules.workshop;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.postpolicy.Periods;
import org.postpolicy.Verdict;
import org.postpolicy.rules.language.Conclusion;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.pack.ClauseEntry;
import org.postpolicy.rules.pack.PackDocument;
import org.postpolicy.rules.pack.PackHeader;

/** Writes the page of one pack; used once. */
final class PackPageWriter {

    private final PackDocument document;
    private final Map<String, RuleDefinition> rules = new LinkedHashMap<>();
    private final RuleParagraphs paragraphs;
    private final Set<String> described = new HashSet<>();
    private final StringBuilder page = new StringBuilder();

    PackPageWriter(PackDocument document, List<RuleDefinition> rules) {
        this.document = document;
        this.paragraphs = new RuleParagraphs(document, page);
        rules.forEach(rule -> this.rules.put(rule.name(), rule));
    }

    String write() {
        head();
        counts();
        contents();
        document.clauses().forEach(this::clause);
        return page.toString();
    }

    private void head() {
        PackHeader header = document.header();
        List<String> titles = header.languages().stream()
                .map(language -> header.title().wordings().get(language))
                .toList();
        page.append("# ").append(Markdown.text(titles.get(0))).append("\n\n");
        titles.stream()
                .skip(1)
                .forEach(title -> page.append("*").append(Markdown.text(title)).append("*\n\n"));
        page.append("| | |\n|---|---|\n");
        row("pack", "`" + header.id() + "` " + header.version());
        row("institution", institution(header));
        row(
                "in force since",
                header.effective() == null ? "not said" : header.effective().toString());
        if (header.reviewYear() != null) {
            row("due for review in", header.reviewYear().toString());
        }
        if (!header.periods().equals(Periods.unknown())) {
            row("lengths of time", periods(header.periods()));
        }
        row("time zone", header.zone().toString());
        row("source", Markdown.text(header.source()));
        page.append(
                "\nThis page is generated from the pack. What a clause says is told in our own words; the source has the"
                        + " binding ones.\n");
    }

    private static String institution(PackHeader header) {
        String id = "`" + header.institution() + "`";
        return header.name() == null
                ? id
                : header.languages().stream()
                                .map(header.name().wordings()::get)
                                .distinct()
                                .map(Markdown::text)
                                .collect(Collectors.joining(", "))
                        + ", " + id;
    }

    private static String periods(Periods periods) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("monitoring", periods.monitoring());
        named.put("evaluation", periods.evaluation());
        named.put("response", periods.response());
        named.put("incident", periods.incident());
        named.put("violations", periods.violations());
        named.put("retention", periods.retention());
        return named.entrySet().stream()
                .filter(period -> period.getValue() != null)
                .map(period -> period.getKey() + " `" + period.getValue() + "`")
                .collect(Collectors.joining(", "));
    }

    private void counts() {
        page.append("\n## Counts\n\n| | |\n|---|---:|\n");
        row("clauses", document.clauses().size());
        row(
                "decided by a rule (ALLOW or REJECT)",
                clausesWith(judging(Verdict.ALLOW).or(judging(Verdict.REJECT))));
        row("held for a person (HOLD)", clausesWith(judging(Verdict.HOLD)));
        row("advised (ADVISE)", clausesWith(judging(Verdict.ADVISE)));
        row("obliging somebody", clausesWith(Conclusion.Oblige.class::isInstance));
        row("limiting the verdict", clausesWith(Conclusion.Cap.class::isInstance));
        row(
                "judged by hand",
                document.clauses().stream()
                        .filter(clause -> clause.byHand() != null)
                        .count());
        row("pending", document.clauses().stream().filter(ClauseEntry::pending).count());
        row("rules", rules.size());
        row(
                "scenarios",
                document.scenarios().values().stream().mapToInt(List::size).sum());
        page.append("\nA clause counts in every row for which it has a rule.\n");
    }

    private static Predicate<Conclusion> judging(Verdict verdict) {
        return conclusion -> conclusion.equals(new Conclusion.Judge(verdict));
    }

    private long clausesWith(Predicate<Conclusion> wanted) {
        return document.clauses().stream()
                .filter(clause -> clause.rules().stream()
                        .map(name -> rules.get(name).conclusion())
                        .anyMatch(wanted))
                .count();
    }

    private void row(String name, Object value) {
        page.append("| ").append(name).append(" | ").append(value).append(" |\n");
    }

    private void contents() {
        page.append("\n## Clauses\n\n| clause | section | judged by |\n|---|---|---|\n");
        for (ClauseEntry clause : document.clauses()) {
            page.append("| ")
                    .append(Markdown.link(clause.id()))
                    .append(" | ")
                    .append(Markdown.text(clause.section()))
                    .append(" | ")
                    .append(judgedBy(clause))
                    .append(" |\n");
        }
    }

    private String judgedBy(ClauseEntry clause) {
        if (clause.rules().isEmpty()) {
            return clause.pending() ? "pending" : "by hand";
        }
        return clause.rules().stream()
                .map(name -> RuleParagraphs.shortly(rules.get(name).conclusion()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void clause(ClauseEntry clause) {
        page.append("\n### ").append(clause.id()).append("\n\n");
        page.append("Section: ").append(Markdown.text(clause.section())).append("\n");
        document.header()
                .languages()
                .forEach(language -> page.append("\n> ")
                        .append(Markdown.text(clause.says().wordings().get(language)))
                        .append("\n"));
        paragraph("Judged by hand", clause.byHand());
        paragraph("Pending", clause.pending() ? "nobody has decided yet how it is judged." : null);
        paragraph("Our choice where careful readers differ", clause.choice());
        paragraph("Cites", clause.cites().isEmpty() ? null : String.join("; ", clause.cites()));
        for (String name : clause.rules()) {
            if (described.add(name)) {
                paragraphs.describe(rules.get(name), clause.id());
            } else {
                page.append("\nRule ")
                        .append(Markdown.link(name))
                        .append(": ")
                        .append(RuleParagraphs.shortly(rules.get(name).conclusion()))
                        .append("\n");
            }
        }
    }

    private void paragraph(String title, String text) {
        if (text != null) {
            page.append("\n**")
                    .append(title)
                    .append(":** ")
                    .append(Markdown.text(text))
                    .append("\n");
        }
    }
}
