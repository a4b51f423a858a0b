package org.postpolicy.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures sentences of our own, each labelled with the kind that should be seen in it, or with the one that should not. */
final class WrittenSentences implements Measurement {

    private static final String NOT = "not ";

    private static final String EVERYDAY =
            "Of the sentences that are seen, those that are still seen when a program writes them as people write every day,"
                    + " as far as that changes them. Its author also wrote the forms that the library knows, so that this"
                    + " shows whether they hold for every list, and not whether they are all:";

    // Where a person would be content with either kind.
    private static final Map<String, Kinds> ALIKE = Map.of(
            "harassment", Kinds.HATE,
            "personal-attack", Kinds.ATTACK,
            "spam", Kinds.BULK,
            "advertising", Kinds.BULK,
            "copyright-material", new Kinds(Set.of("copyright-material", "missing-attribution")));

    private final Map<String, Tally> kinds = new LinkedHashMap<>();
    private final Map<String, Tally> forms = new LinkedHashMap<>();
    private final Map<String, Tally> languages = new LinkedHashMap<>();
    private final List<EverydayWriting> writings = EverydayWriting.all();
    private final Map<EverydayWriting, Tally> everyday = new LinkedHashMap<>();
    private final Section section;

    WrittenSentences(String set, String about) {
        section = new Section(set, about);
    }

    @Override
    public String set() {
        return section.set();
    }

    @Override
    public Section measure(List<Row> rows, Sight sight) {
        rows.forEach(row -> count(row, sight));
        kinds.forEach((kind, tally) -> section.score(wanted(kind).names(), "labelled " + kind, tally));
        section.show(byLanguage()).say(EVERYDAY).show(byWriting());
        return forms.isEmpty() ? section : section.show(byForm());
    }

    private void count(Row row, Sight sight) {
        Seen seen = sight.look(row.text());
        boolean expected = !row.label().startsWith(NOT);
        String kind = expected ? row.label() : row.label().substring(NOT.length());
        section.judge(tally(kinds, kind), wanted(kind), row, expected, seen);
        boolean found = wanted(kind).in(seen);
        tally(languages, row.field("language")).count(expected, found);
        if (expected && found) {
            writeAnew(row, wanted(kind), sight);
        }
        if (!row.field("form").isEmpty()) {
            tally(forms, kind + " | " + row.field("form")).count(expected, found);
        }
    }

    private void writeAnew(Row row, Kinds wanted, Sight sight) {
        for (EverydayWriting writing : writings) {
            String written = writing.written().apply(row.text());
            if (writing.language().equals(row.field("language")) && !written.equals(row.text())) {
                Seen seen = sight.look(written);
                everyday.computeIfAbsent(writing, any -> new Tally()).count(true, wanted.in(seen));
                if (!wanted.in(seen)) {
                    section.fault("no longer seen, " + writing.name() + ": " + written, row, seen);
                }
            }
        }
    }

    private static Kinds wanted(String kind) {
        return ALIKE.getOrDefault(kind, new Kinds(Set.of(kind)));
    }

    private Table byLanguage() {
        Table table = new Table("language", "seen where it should be", "rightly not seen");
        languages.forEach((language, tally) ->
                table.row(language, tally.recall().text(), tally.silence().text()));
        return table;
    }

    private Table byWriting() {
        Table table = new Table("language", "written", "still seen");
        writings.stream()
                .filter(everyday::containsKey)
                .forEach(writing -> table.row(
                        writing.language(),
                        writing.name(),
                        everyday.get(writing).recall().text()));
        return table;
    }

    private Table byForm() {
        Table table = new Table("kind", "form", "judged right");
        forms.forEach((form, tally) -> {
            String[] parts = form.split(" \\| ");
            table.row(parts[0], parts[1], tally.right().text());
        });
        return table;
    }

    private static Tally tally(Map<String, Tally> tallies, String name) {
        return tallies.computeIfAbsent(name, any -> new Tally());
    }
}
