package org.postpolicy.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the results as a page; each part also reads well on a terminal. */
final class Page {

    private static final String HEAD = """
            # Quality of the signals

            <!-- Written by `java -jar policy-samples/quality/target/quality.jar DATA --output docs/quality.md`; do not edit. -->

            What the library sees by itself in a text, measured on public labelled texts that are not part of the project.
            A share stands before its counts and its 95 % interval (Wilson): `0.912 (31/34; 0.770-0.970)` is 31 of 34.
            Recall is the share of texts with something to see in which it was seen; precision is the share of flagged
            texts that were rightly flagged; false alarms is the share of flagged texts among those with nothing to see.
            Precision depends on how many of the texts of a set have something to see, which is more than in real life.

            """;

    private final Results results;

    Page(Results results) {
        this.results = results;
    }

    /** Returns the whole page, with the limits that no figure shows. */
    String whole() throws IOException {
        try (InputStream limits = Page.class.getResourceAsStream("limits.md")) {
            return HEAD + tables() + new String(limits.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Returns the tables alone. */
    String tables() {
        StringBuilder page = new StringBuilder();
        part(page, "Aims", aims());
        part(page, "Signals", scores());
        part(page, "Ordinary posts", results.ordinary());
        results.sections()
                .forEach(section ->
                        page.append("## ").append(section.set()).append("\n\n").append(section.body()));
        named(page, "Not measured, because the folder does not hold them or they were not asked for", results.absent());
        named(page, "Folders that no measurement reads", results.unread());
        return page.toString();
    }

    private static void part(StringBuilder page, String title, Table table) {
        if (!table.isEmpty()) {
            page.append("## ")
                    .append(title)
                    .append("\n\n")
                    .append(table.markdown())
                    .append('\n');
        }
    }

    private static void named(StringBuilder page, String title, List<String> names) {
        if (!names.isEmpty()) {
            page.append(title).append(": ").append(String.join(", ", names)).append(".\n\n");
        }
    }

    private Table aims() {
        Table table = new Table("what", "aim", "reached", "");
        results.sections().forEach(section -> section.aims().forEach(aim -> table.row(aim.cells())));
        return table;
    }

    private Table scores() {
        Table table = new Table("signals", "set", "texts", "recall", "precision", "false alarms");
        results.sections()
                .forEach(section -> section.scores()
                        .forEach(score -> table.row(
                                score.signal(),
                                section.set(),
                                score.about(),
                                score.tally().recall().text(),
                                score.tally().precision().text(),
                                score.tally().falseAlarms().text())));
        return table;
    }
}
