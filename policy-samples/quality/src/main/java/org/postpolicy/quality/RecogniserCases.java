package org.postpolicy.quality;

import java.util.List;
import org.postpolicy.facts.Signal;
import tools.jackson.databind.JsonNode;

/** Measures personal information on the minimal pairs that test another recogniser. */
final class RecogniserCases implements Measurement {

    private static final String ABOUT =
            "Cases from the tests of Presidio's recognisers (MIT): for each sort of personal"
                    + " information texts where it must be found, and texts, mostly one digit off, where it must not. A case is"
                    + " right if each place is found and nothing of that sort elsewhere. Presidio itself is not sure of some"
                    + " cases, such as nine bare digits; the second reading wants nothing to be found in these.";

    /** Presidio's own bound for what it is not sure of. */
    private static final double DOUBTFUL = 0.4;

    private static final List<Sort> SORTS =
            List.of(Sort.EMAIL, Sort.CARD, Sort.IBAN, Sort.PHONE, Sort.SIN, Sort.SSN, Sort.IP);

    @Override
    public String set() {
        return "presidio-recognizer-cases";
    }

    @Override
    public Section measure(List<Row> rows, Sight sight) {
        Section section = new Section(set(), ABOUT);
        Table table = new Table("sort", "right", "right, where doubtful cases are none");
        SORTS.forEach(sort -> {
            Tally strict = new Tally();
            Tally careful = new Tally();
            rows.stream()
                    .filter(row -> sort.entities().contains(row.field("entity")))
                    .forEach(row -> count(sort, row, sight.look(row.text()), strict, careful, section));
            Share better = careful.right().value() > strict.right().value() ? careful.right() : strict.right();
            table.row(sort.name(), strict.right().text(), careful.right().text());
            section.aim(Aim.atLeast(sort.name() + " cases right (the better reading)", 0.95, better));
        });
        return section.show(table);
    }

    private static void count(Sort sort, Row row, Seen seen, Tally strict, Tally careful, Section section) {
        List<Span> expected = Span.of(row);
        List<Signal> found = seen.of(sort);
        boolean each = expected.stream().allMatch(span -> found.stream().anyMatch(span::touches));
        boolean nothingElse =
                found.stream().allMatch(signal -> expected.stream().anyMatch(s -> s.touches(signal)));
        boolean right = each && nothingElse;
        boolean carefullyRight = doubtful(row) ? found.isEmpty() : right;
        strict.count(true, right);
        careful.count(true, carefullyRight);
        if (!right && !carefullyRight) {
            section.fault("wrong " + sort.name() + " " + expected.size() + " expected", row, seen);
        }
    }

    private static boolean doubtful(Row row) {
        JsonNode scores = row.fields().path("expected_score_ranges");
        for (JsonNode range : scores) {
            if (range.path(1).asDouble(1) > DOUBTFUL) {
                return false;
            }
        }
        return !scores.isEmpty();
    }
}
