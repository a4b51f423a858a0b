package org.postpolicy.quality;

import java.util.ArrayList;
import java.util.List;
import org.postpolicy.PolicyException;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;
import org.postpolicy.rules.workshop.LibrarySight;
import tools.jackson.databind.JsonNode;

/** Measures rude words, and words that an institution brings, on the cases of other filters. */
final class WordFilterCases implements Measurement {

    private static final String ABOUT = "Cases from the tests of other word filters (MIT, Apache-2.0; of Discourse what"
            + " goes in and comes out). `profane` and `clean` are rude or not by the view of one filter, whose list"
            + " holds mild words too. `match` and `no-match` bring a list of their own, which is read here as a list of"
            + " an institution. Filters differ on purpose about a digit that touches a word, which makes another word of"
            + " it here, and about a mark between two words without a space, which ends a sentence here."
            + " Lists of regular expressions or of words that want their capitals are left out, because a list here has"
            + " neither.";

    private final Section section = new Section("profanity-filter-cases", ABOUT);
    private final Tally rude = new Tally();
    private final Tally own = new Tally();
    private int refused;

    @Override
    public String set() {
        return section.set();
    }

    @Override
    public Section measure(List<Row> rows, Sight sight) {
        for (Row row : rows) {
            switch (row.label()) {
                case "profane", "clean" ->
                    section.judge(rude, Kinds.RUDE, row, row.label().equals("profane"), sight.look(row.text()));
                case "match", "no-match" -> ownWords(row);
                default -> refused++;
            }
        }
        return section.score(Kinds.RUDE.names(), "profane against clean", rude)
                .score("words of an institution", "match against no-match", own)
                .say("Rows left out: " + refused + ".");
    }

    private void ownWords(Row row) {
        List<String> words = new ArrayList<>();
        for (JsonNode word : row.fields().path("words")) {
            words.add(word.asString());
        }
        if (row.fields().path("regex").asBoolean(false)
                || words.stream().anyMatch(word -> word.endsWith("(case-sensitive)"))) {
            refused++;
            return;
        }
        try {
            SignalDetector list = LibrarySight.ofWords("coarse-language.en.txt", String.join("\n", words));
            Seen seen = new Seen(list.detect(Submission.of(Post.comment(row.text()))));
            section.judge(own, Kinds.COARSE, row, row.label().equals("match"), seen);
        } catch (PolicyException unreadable) {
            refused++;
        }
    }
}
