package org.postpolicy.workbench;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.Limit;
import org.postpolicy.Obligation;
import org.postpolicy.Pack;
import org.postpolicy.PackDecision;
import org.postpolicy.facts.Signal;
import org.postpolicy.workbench.Answer.Judged;
import org.postpolicy.workbench.Answer.Refused;

/** Answers as short blocks of text, for people. */
final class PeopleReport implements Report {

    private static final String INDENT = "  ";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Output out;
    private final Paint paint;
    private final Words words;
    private final boolean showTexts;
    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final Tally tally = new Tally();

    PeopleReport(Output out, Paint paint, Words words, boolean showTexts, List<Pack> packs) {
        this.out = out;
        this.paint = paint;
        this.words = words;
        this.showTexts = showTexts;
        for (Pack pack : packs) {
            zones.put(pack.id(), pack.zone());
            pack.clauses().forEach(clause -> sections.put(clause.id(), clause.section()));
        }
    }

    @Override
    public Runnable ready(Answer answer) {
        return answer instanceof Refused refused ? () -> refused(refused) : () -> judged((Judged) answer);
    }

    private void judged(Judged answer) {
        Decision decision = answer.decision();
        tally.count(Outcome.of(answer));
        out.line(paint.name(Visible.onOneLine(answer.id())) + INDENT + paint.verdict(decision.verdict()));
        if (showTexts) {
            MarkedText.show(answer, paint, out);
        }
        decision.findings().forEach(this::show);
        decision.obligations().forEach(this::show);
        decision.packs().forEach(this::show);
        decision.problems()
                .forEach(problem ->
                        item(words.incomplete() + ": " + problem.code(), problem.message() + " " + problem.remedy()));
        out.line("");
    }

    private void refused(Refused answer) {
        tally.count(Outcome.of(answer));
        out.line(paint.name(Visible.onOneLine(answer.id())) + INDENT + paint.error(words.error()));
        item(answer.code(), answer.message());
        out.line("");
    }

    @Override
    public void end() {
        tally.table(words).forEach(out::line);
    }

    private void show(Finding finding) {
        String shadow = finding.shadow() ? " (" + words.shadow() + ")" : "";
        item(
                paint.verdict(finding.verdict()) + shadow + " " + clauses(finding.clauses()),
                finding.message().in(words.locale()));
        finding.evidence().stream()
                .map(PeopleReport::seen)
                .distinct()
                .forEach(seen -> out.line(INDENT + INDENT + seen));
    }

    private static String seen(Signal signal) {
        String kind = signal.subkind() == null ? signal.kind() : signal.kind() + " / " + signal.subkind();
        return signal.excerpt() == null ? kind : kind + ": \"" + Visible.onOneLine(signal.excerpt()) + "\"";
    }

    private void show(Obligation obligation) {
        String due = obligation.due() == null
                ? ""
                : ", " + words.by() + " " + moment(obligation.due(), zones.get(obligation.pack()));
        item(
                (obligation.optional() ? words.mayDo() : words.mustDo()) + " " + clauses(obligation.clauses()),
                obligation.addressee().in(words.locale()) + due + ": "
                        + obligation.message().in(words.locale()));
    }

    private void show(PackDecision pack) {
        if (!pack.inForce()) {
            item(pack.id(), words.notInForce());
        }
        for (Limit limit : pack.limitedBy()) {
            item(
                    words.limited() + " " + clauses(limit.clauses()),
                    limit.verdict().name());
        }
    }

    private static String moment(Instant due, ZoneId zone) {
        return MOMENT.format(due.atZone(zone)) + " (" + zone + ")";
    }

    private String clauses(List<String> clauses) {
        return clauses.stream()
                .map(clause -> clause + " (" + sections.getOrDefault(clause, "?") + ")")
                .collect(Collectors.joining(", "));
    }

    private void item(String head, String text) {
        out.line(INDENT + head + " - " + Visible.onOneLine(text));
    }
}
