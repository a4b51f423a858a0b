package org.postpolicy.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.postpolicy.Clause;
import org.postpolicy.Obligation;
import org.postpolicy.Pack;
import org.postpolicy.Verdict;
import org.postpolicy.rules.workshop.MatrixRow;

/** Writes the page of the submissions on which the institutions differ. */
final class ComparePage {

    private static final String NONE = "";

    /**
     * A submission with what each pack says of it.
     *
     * @param title what it is about
     * @param facts the facts as they were given, without the title
     * @param rows what each pack says
     */
    record Case(String title, Map<String, Object> facts, List<MatrixRow> rows) {

        boolean verdictsDiffer() {
            return rows.stream().map(MatrixRow::verdict).distinct().count() > 1;
        }

        boolean obligationsDiffer() {
            return rows.stream().map(Case::kinds).distinct().count() > 1;
        }

        /** Returns the clauses of the gravest packs, or of the duties that some packs have and others lack. */
        List<String> decidingClauses() {
            return verdictsDiffer() ? gravestClauses() : unevenDuties();
        }

        private List<String> gravestClauses() {
            Verdict gravest = rows.stream()
                    .map(MatrixRow::verdict)
                    .max(Verdict::compareTo)
                    .orElseThrow();
            return rows.stream()
                    .filter(row -> row.verdict() == gravest)
                    .map(row -> row.clauses().get(0))
                    .toList();
        }

        private List<String> unevenDuties() {
            return rows.stream()
                    .flatMap(row -> row.obligations().stream())
                    .filter(obligation ->
                            rows.stream().anyMatch(row -> !kinds(row).contains(obligation.kind())))
                    .map(obligation -> obligation.clauses().get(0))
                    .distinct()
                    .toList();
        }

        private static Set<String> kinds(MatrixRow row) {
            return row.obligations().stream().map(Obligation::kind).collect(Collectors.toSet());
        }
    }

    private final List<Pack> packs;
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final StringBuilder page = new StringBuilder();

    private ComparePage(List<Pack> packs) {
        this.packs = packs;
        packs.forEach(pack -> pack.clauses().forEach(clause -> clauses.put(clause.id(), clause)));
    }

    static String write(List<Pack> packs, List<Case> cases) {
        ComparePage writer = new ComparePage(packs);
        writer.introduce(cases.size());
        writer.table(cases);
        for (int i = 0; i < cases.size(); i++) {
            writer.section(i + 1, cases.get(i));
        }
        return writer.page.toString();
    }

    private void introduce(int count) {
        line("# Where the policies differ");
        line("");
        line("The same " + count + " submissions under every policy, each as if it were made to the policy's own");
        line("institution, and judged on 5 January 2026. The table shows verdicts with the first clause of each, then");
        line(
                "the clause that makes the difference: that of the gravest verdict, or of the duty or right that not all have.");
        line("An empty cell is an ALLOW without a clause: the text is silent. This page is generated from");
        line("`policy-samples/workbench/src/test/resources/compare.jsonl`; to see the same on a terminal:");
        line("");
        line("    java -jar policy-samples/workbench/target/postpolicy.jar compare \\");
        line("      policy-samples/workbench/src/test/resources/compare.jsonl");
        line("");
        packs.forEach(pack -> line("- **" + prefix(pack) + "**: " + pack.title().in(Locale.ENGLISH) + " ([" + pack.id()
                + "](packs/" + pack.id() + ".md))"));
        line("");
    }

    private void table(List<Case> cases) {
        line("| # | submission | " + packs.stream().map(ComparePage::prefix).collect(Collectors.joining(" | "))
                + " | what makes the difference |");
        line("|---:|---|" + "---|".repeat(packs.size() + 1));
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            List<String> cells = new ArrayList<>(List.of(Integer.toString(i + 1), one.title()));
            one.rows().forEach(row -> cells.add(cell(row)));
            cells.add(String.join(", ", one.decidingClauses()));
            line("| " + String.join(" | ", cells) + " |");
        }
    }

    private static String cell(MatrixRow row) {
        List<String> parts = new ArrayList<>();
        if (!row.clauses().isEmpty()) {
            parts.add(row.verdict() + " " + row.clauses().get(0));
        }
        long rights = row.obligations().stream().filter(Obligation::optional).count();
        long duties = row.obligations().size() - rights;
        if (duties > 0) {
            parts.add(duties + " to do");
        }
        if (rights > 0) {
            parts.add(rights + " may do");
        }
        return String.join(", ", parts);
    }

    private void section(int number, Case one) {
        line("");
        line("## " + number + ". " + one.title());
        line("");
        line("```json");
        line(JsonText.of(one.facts()));
        line("```");
        line("");
        for (int i = 0; i < packs.size(); i++) {
            describe(packs.get(i), one.rows().get(i));
        }
    }

    private void describe(Pack pack, MatrixRow row) {
        line("- **" + prefix(pack) + " " + row.verdict() + "**" + evidence(row));
        row.clauses().forEach(clause -> line("  - " + said(clause)));
        row.limitedBy().forEach(clause -> line("  - made milder by " + said(clause)));
        row.obligations()
                .forEach(obligation -> line("  - " + (obligation.optional() ? "may do" : "to do") + " `"
                        + obligation.kind() + "`, " + said(obligation.clauses().get(0))));
    }

    private static String evidence(MatrixRow row) {
        String seen = row.evidence().stream()
                .map(signal -> signal.excerpt() == null
                        ? signal.kind()
                        : signal.kind() + " \u201c" + signal.excerpt() + "\u201d")
                .distinct()
                .collect(Collectors.joining(", "));
        return seen.isEmpty() ? NONE : ", looking at " + seen;
    }

    private String said(String id) {
        Clause clause = clauses.get(id);
        return clause.id() + " (" + clause.section() + "): " + clause.says().in(Locale.ENGLISH);
    }

    private static String prefix(Pack pack) {
        String first = pack.clauses().get(0).id();
        return first.substring(0, first.indexOf('-'));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
