package org.postpolicy.quality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures telephone numbers on the cases of a library that finds them. */
final class PhoneMatcherCases implements Measurement {

    private static final String ABOUT =
            "Number-like texts from the tests of libphonenumber (Apache-2.0). Label `phone`:"
                    + " a number stands there; `none`: none does, such as a date or a price; `weak`: only the laxest reading"
                    + " finds one. Each case has a default region, which the library does not know: it reads numbers as in"
                    + " North America unless they begin with a plus sign.";

    @Override
    public String set() {
        return "phone-matcher-cases";
    }

    @Override
    public Section measure(List<Row> rows, Sight sight) {
        Section section = new Section(set(), ABOUT);
        Tally all = new Tally();
        Map<String, Tally> groups = new TreeMap<>();
        for (Row row : rows) {
            Seen seen = sight.look(row.text());
            boolean expected = row.label().equals("phone");
            section.judge(all, Sort.PHONE, row, expected, seen);
            groups.computeIfAbsent(row.label() + ", " + home(row), any -> new Tally())
                    .count(expected, !seen.of(Sort.PHONE).isEmpty());
        }
        Table table = new Table("label, region", "judged right");
        groups.forEach((group, tally) -> table.row(group, tally.right().text()));
        section.aim(Aim.atMost("telephone false alarms (matcher cases none and weak)", 0.03, all.falseAlarms()));
        return section.score("personal-information/private-telephone", "all", all)
                .show(table);
    }

    private static String home(Row row) {
        return List.of("US", "CA").contains(row.field("region")) ? "US and CA" : "elsewhere";
    }
}
