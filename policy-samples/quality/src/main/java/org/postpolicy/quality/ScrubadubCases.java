package org.postpolicy.quality;

import java.util.List;

/** Measures personal information on the cases of a scrubbing tool. */
final class ScrubadubCases implements Measurement {

    private static final String ABOUT = "Sentences from the tests of scrubadub (Apache-2.0), one sort of personal"
            + " information each. Sorts that the library does not look for are left out.";

    private static final List<Sort> SORTS = List.of(Sort.EMAIL, Sort.CARD, Sort.PHONE, Sort.SSN, Sort.BIRTH);

    @Override
    public String set() {
        return "scrubadub-cases";
    }

    @Override
    public Section measure(List<Row> rows, Sight sight) {
        Section section = new Section(set(), ABOUT);
        Table table = new Table("sort", "judged right");
        for (Sort sort : SORTS) {
            Tally tally = new Tally();
            for (Row row : rows) {
                if (sort.entities().contains(row.field("entity"))) {
                    boolean expected = sort.entities().contains(row.label());
                    section.judge(tally, sort, row, expected, sight.look(row.text()));
                }
            }
            if (tally.right().known()) {
                table.row(sort.name(), tally.right().text());
            }
        }
        return section.show(table);
    }
}
