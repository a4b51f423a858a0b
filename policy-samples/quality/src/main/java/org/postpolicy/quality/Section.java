package org.postpolicy.quality;

import java.util.ArrayList;
import java.util.List;

/** What was measured on one data set; not thread-safe. */
final class Section {

    /**
     * How well a signal did on the set.
     *
     * @param signal the kinds
     * @param about which texts of the set
     * @param tally the counts
     */
    record Score(String signal, String about, Tally tally) {}

    private final String set;
    private final StringBuilder body = new StringBuilder();
    private final List<Score> scores = new ArrayList<>();
    private final List<Aim> aims = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Section(String set, String about) {
        this.set = set;
        say(about);
    }

    Section say(String paragraph) {
        body.append(paragraph).append("\n\n");
        return this;
    }

    Section show(Table table) {
        if (!table.isEmpty()) {
            body.append(table.markdown()).append('\n');
        }
        return this;
    }

    Section score(String signal, String about, Tally tally) {
        scores.add(new Score(signal, about, tally));
        return this;
    }

    Section aim(Aim aim) {
        aims.add(aim);
        return this;
    }

    /** Counts whether some kinds were seen in a row as they should be, and keeps the row if not. */
    void judge(Tally tally, Kinds kinds, Row row, boolean expected, Seen seen) {
        judge(tally, kinds.names(), row, expected, kinds.in(seen), seen);
    }

    /** Counts whether a sort of personal information was seen as it should be, and keeps the row if not. */
    void judge(Tally tally, Sort sort, Row row, boolean expected, Seen seen) {
        judge(tally, sort.name(), row, expected, !seen.of(sort).isEmpty(), seen);
    }

    private void judge(Tally tally, String what, Row row, boolean expected, boolean found, Seen seen) {
        tally.count(expected, found);
        if (expected != found) {
            fault((expected ? "missed " : "false alarm ") + what, row, seen);
        }
    }

    /** Keeps a row that was judged wrongly, for whoever improves the signal; it never gets into the page. */
    void fault(String what, Row row, Seen seen) {
        String text = row.text().replaceAll("\\s+", " ");
        String shown = text.length() <= 300 ? text : text.substring(0, 300) + "…";
        faults.add(what + " [" + row.id() + "] " + shown + "\n      seen: " + seen.words());
    }

    String set() {
        return set;
    }

    String body() {
        return body.toString();
    }

    List<Score> scores() {
        return scores;
    }

    List<Aim> aims() {
        return aims;
    }

    List<String> faults() {
        return faults;
    }
}
