package org.postpolicy.quality;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Measures a group of kinds on a set whose labels say where it should be seen and where not.
 *
 * @param set the set's folder
 * @param about what the set is
 * @param kinds the kinds
 * @param expected the labels of texts where they should be seen
 * @param clean the labels of texts where they should not be seen; all other texts are left out
 * @param aims what they should reach
 */
record Labelled(
        String set, String about, Kinds kinds, Set<String> expected, Set<String> clean, Function<Tally, List<Aim>> aims)
        implements Measurement {

    static Labelled of(String set, String about, Kinds kinds, String expected, String clean) {
        return new Labelled(set, about, kinds, Set.of(expected), Set.of(clean), tally -> List.of());
    }

    @Override
    public Section measure(List<Row> rows, Sight sight) {
        Section section = new Section(set, about);
        Tally tally = new Tally();
        for (Row row : rows) {
            if (expected.contains(row.label()) || clean.contains(row.label())) {
                section.judge(tally, kinds, row, expected.contains(row.label()), sight.look(row.text()));
            }
        }
        aims.apply(tally).forEach(section::aim);
        return section.score(kinds.names(), "all", tally);
    }
}
