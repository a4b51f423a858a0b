package org.postpolicy.workbench;

import java.util.List;
import java.util.stream.Collectors;
import org.postpolicy.Obligation;
import org.postpolicy.Pack;
import org.postpolicy.Problem;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.workshop.MatrixRow;
import org.postpolicy.workbench.Answer.Judged;
import org.postpolicy.workbench.Answer.Refused;

/** What several policies say of each submission, as a block with a row for each of them, for people. */
final class MatrixReport implements Report {

    private static final String INDENT = "  ";
    private static final String NONE = "-";
    private static final int WIDEST_VERDICT = 6;

    private final Output out;
    private final Paint paint;
    private final Words words;
    private final boolean showTexts;
    private final int widestPack;
    private final MatrixTally tally;

    MatrixReport(Output out, Paint paint, Words words, boolean showTexts, List<Pack> packs) {
        this.out = out;
        this.paint = paint;
        this.words = words;
        this.showTexts = showTexts;
        this.widestPack =
                packs.stream().mapToInt(pack -> pack.id().length()).max().orElse(0);
        this.tally = MatrixTally.of(packs);
    }

    @Override
    public Runnable ready(Answer answer) {
        return answer instanceof Refused refused ? () -> refused(refused) : () -> judged((Judged) answer);
    }

    private void judged(Judged answer) {
        List<MatrixRow> rows = MatrixRow.of(answer.decision());
        tally.count(Outcome.of(answer));
        out.line(paint.name(Visible.onOneLine(answer.id())));
        if (showTexts) {
            MarkedText.show(answer, paint, out);
        }
        int widest = rows.stream().mapToInt(row -> clauses(row).length()).max().orElse(0);
        rows.forEach(row -> show(row, widest));
        answer.decision().problems().forEach(this::show);
        out.line("");
    }

    private void refused(Refused answer) {
        tally.count(Outcome.of(answer));
        out.line(paint.name(Visible.onOneLine(answer.id())) + INDENT + paint.error(words.error()));
        out.line(INDENT + answer.code() + " - " + Visible.onOneLine(answer.message()));
        out.line("");
    }

    @Override
    public void end() {
        tally.table(words).forEach(out::line);
    }

    private void show(MatrixRow row, int widestClauses) {
        String verdict = paint.verdict(row.verdict())
                + " ".repeat(WIDEST_VERDICT - row.verdict().name().length());
        String seen = row.evidence().stream().map(this::seen).distinct().collect(Collectors.joining(", "));
        String line = INDENT
                + padded(row.pack(), widestPack)
                + INDENT
                + verdict
                + INDENT
                + padded(clauses(row), widestClauses)
                + INDENT
                + seen;
        out.line(line.stripTrailing());
        if (!row.inForce()) {
            below(words.notInForce());
        }
        if (!row.limitedBy().isEmpty()) {
            below(words.limited() + " " + String.join(", ", row.limitedBy()));
        }
        row.obligations().forEach(this::show);
    }

    private void show(Obligation obligation) {
        below((obligation.optional() ? words.mayDo() : words.mustDo()) + " " + obligation.kind() + " - "
                + String.join(", ", obligation.clauses()));
    }

    private void show(Problem problem) {
        String sentence = problem.message() + " " + problem.remedy();
        out.line(INDENT + words.incomplete() + ": " + problem.code() + " - " + Visible.onOneLine(sentence));
    }

    private void below(String text) {
        out.line(INDENT + " ".repeat(widestPack) + INDENT + text);
    }

    private static String clauses(MatrixRow row) {
        return row.clauses().isEmpty() ? NONE : String.join(", ", row.clauses());
    }

    private String seen(Signal signal) {
        String kind = signal.subkind() == null ? signal.kind() : signal.kind() + " / " + signal.subkind();
        return signal.excerpt() == null ? kind : kind + " " + paint.evidence(Visible.onOneLine(signal.excerpt()));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
