package org.postpolicy.quality;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postpolicy.facts.Signal;

/** Measures personal information on generated sentences. */
final class SyntheticSentences implements Measurement {

    private static final String ABOUT = "Sentences generated from templates with invented identities of many countries"
            + " (presidio-research, MIT). A labelled place is found if a signal of its sort touches it. A signal is"
            + " right if it touches a labelled place of its sort; names, ages and towns alone are not looked for.";

    private static final Map<Sort, Double> AIMS = Map.of(
            Sort.EMAIL, 0.95,
            Sort.PHONE, 0.95,
            Sort.CARD, 0.95,
            Sort.IBAN, 0.95,
            Sort.SSN, 0.95,
            Sort.ADDRESS, 0.75);

    private static final List<Sort> SORTS =
            List.of(Sort.EMAIL, Sort.PHONE, Sort.CARD, Sort.IBAN, Sort.SSN, Sort.IP, Sort.ADDRESS);

    @Override
    public String set() {
        return "presidio-synthetic";
    }

    @Override
    public Section measure(List<Row> rows, Sight sight) {
        Section section = new Section(set(), ABOUT);
        Table table = new Table("sort", "found", "signals that are right");
        Tally signals = new Tally();
        for (Sort sort : SORTS) {
            Tally places = new Tally();
            Tally alarms = new Tally();
            rows.forEach(row -> count(sort, row, sight.look(row.text()), places, alarms, section));
            table.row(sort.name(), places.recall().text(), alarms.recall().text());
            if (places.recall().known() && AIMS.containsKey(sort)) {
                section.aim(Aim.atLeast(sort.name() + " found (synthetic)", AIMS.get(sort), places.recall()));
            }
        }
        rows.forEach(row -> countAll(row, sight.look(row.text()), signals, section));
        section.aim(Aim.atLeast("structured personal information right (synthetic)", 0.90, signals.recall()));
        return section.show(table)
                .say("All signals of these sorts that are right: "
                        + signals.recall().text() + ".");
    }

    private static void count(Sort sort, Row row, Seen seen, Tally places, Tally alarms, Section section) {
        List<Span> spans = Span.of(row);
        List<Signal> found = seen.of(sort);
        spans.stream().filter(span -> sort.entities().contains(span.type())).forEach(span -> {
            boolean touched = found.stream().anyMatch(span::touches);
            places.count(true, touched);
            if (!touched) {
                String words = row.text().substring(span.start(), span.end());
                section.fault("missed " + sort.name() + " \"" + words + "\"", row, seen);
            }
        });
        found.forEach(signal -> alarms.count(true, right(signal, spans)));
    }

    private static void countAll(Row row, Seen seen, Tally signals, Section section) {
        List<Span> spans = Span.of(row);
        Set<Signal> found = new LinkedHashSet<>();
        SORTS.forEach(sort -> found.addAll(seen.of(sort)));
        for (Signal signal : found) {
            signals.count(true, right(signal, spans));
            if (!right(signal, spans)) {
                section.fault("false alarm " + signal.subkind(), row, seen);
            }
        }
    }

    // A card and an IBAN are one subkind, so a signal is right if any sort that it may be stands there.
    private static boolean right(Signal signal, List<Span> spans) {
        return SORTS.stream()
                .filter(sort -> sort.matches(signal))
                .anyMatch(sort ->
                        spans.stream().anyMatch(span -> sort.entities().contains(span.type()) && span.touches(signal)));
    }
}
