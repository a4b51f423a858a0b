package org.postpolicy.quality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures false alarms on clean words that hold a rude one. */
final class Scunthorpe implements Measurement {

    private static final String ABOUT =
            "Clean words and names that hold a rude word inside, from dictionaries, from the"
                    + " exception lists of filters and from the press. Whatever is seen is a false alarm.";

    @Override
    public String set() {
        return "scunthorpe";
    }

    @Override
    public Section measure(List<Row> rows, Sight sight) {
        Section section = new Section(set(), ABOUT);
        Tally all = new Tally();
        Map<String, Tally> origins = new TreeMap<>();
        for (Row row : rows) {
            Seen seen = sight.look(row.text());
            section.judge(all, Kinds.ABUSE, row, false, seen);
            origins.computeIfAbsent(row.field("origin"), any -> new Tally()).count(false, Kinds.ABUSE.in(seen));
        }
        Table table = new Table("origin", "false alarms");
        origins.forEach((origin, tally) -> table.row(origin, tally.falseAlarms().text()));
        section.aim(Aim.atMost("false alarms on clean words (Scunthorpe)", 0.003, all.falseAlarms()));
        return section.score(Kinds.ABUSE.names(), "all", all).show(table);
    }
}
