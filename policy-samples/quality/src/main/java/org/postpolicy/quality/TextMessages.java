package org.postpolicy.quality;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures spam on text messages, and what would be seen of it by lists that were written without a tenth of them. */
final class TextMessages implements Measurement {

    private static final int PARTS = 10;

    private static final String SPAM = "spam";

    private static final String ABOUT =
            "Text messages from Britain and Singapore, 2005 to 2011 (Almeida and others 2011). Spam here is advertising and"
                    + " premium-rate prizes.";

    private static final String UNSEEN = "What of the spam would be seen by lists that were written without a tenth of"
            + " it, each tenth in turn, with messages that share half of their words in the same tenth: by lines of the"
            + " lists and detectors that also see messages of another tenth; and so with each word made unreadable that"
            + " stands in no spam of another tenth.";

    private final Labelled all = new Labelled(
            "sms-spam",
            ABOUT,
            Kinds.BULK,
            Set.of(SPAM),
            Set.of("ham"),
            tally -> List.of(
                    Aim.atLeast("spam seen (text messages)", 0.85, tally.recall()),
                    Aim.atMost("spam false alarms (text messages)", 0.01, tally.falseAlarms())));

    @Override
    public String set() {
        return all.set();
    }

    @Override
    public Section measure(List<Row> rows, Sight sight) {
        Section section = all.measure(rows, sight);
        List<Row> spam = rows.stream().filter(row -> row.label().equals(SPAM)).toList();
        if (spam.isEmpty()) {
            return section;
        }
        Map<Row, String> tenths = NearDuplicates.dealt(spam, PARTS);
        LeftOut left = LeftOut.of(spam, tenths::get, all.kinds(), sight);
        Table table = new Table("left out in turn", "seen by lines", "seen by lines and words");
        table.row("each tenth", left.byLines().text(), left.byLinesAndWords().text());
        return section.say(UNSEEN).show(table);
    }
}
