package org.postpolicy.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Measures whether an identity term alone makes a signal speak. */
final class IdentityTemplates implements Measurement {

    private static final String ABOUT = "Sentence templates over identity terms (Dixon and others 2018, CC BY 4.0)."
            + " In a sentence without abuse no term may make a difference: the gap is the difference between the terms"
            + " that are flagged most and least. The second gap is that between abusive sentences.";

    /** Fewer rows than this make a rate too coarse to compare. */
    private static final int ENOUGH = 20;

    private static final List<String> TERMS = List.of(
            "african",
            "african american",
            "american",
            "asian",
            "atheist",
            "bisexual",
            "black",
            "blind",
            "buddhist",
            "canadian",
            "catholic",
            "chinese",
            "christian",
            "deaf",
            "elderly",
            "european",
            "female",
            "gay",
            "heterosexual",
            "hindu",
            "hispanic",
            "homosexual",
            "immigrant",
            "indian",
            "jewish",
            "latina",
            "latino",
            "lesbian",
            "lgbt",
            "lgbtq",
            "male",
            "mexican",
            "muslim",
            "old",
            "older",
            "paralyzed",
            "protestant",
            "queer",
            "refugee",
            "sikh",
            "straight",
            "taoist",
            "teenage",
            "trans",
            "transgender",
            "white",
            "young",
            "younger");

    @Override
    public String set() {
        return "identity-templates";
    }

    @Override
    public Section measure(List<Row> rows, Sight sight) {
        Section section = new Section(set(), ABOUT);
        Tally all = new Tally();
        Map<String, Tally> terms = new LinkedHashMap<>();
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        TERMS.forEach(term -> patterns.put(term, Pattern.compile("\\b" + term + "\\b")));
        for (Row row : rows) {
            Seen seen = sight.look(row.text());
            boolean toxic = row.label().equals("toxic");
            section.judge(all, Kinds.ABUSE, row, toxic, seen);
            String text = row.text().toLowerCase(Locale.ROOT);
            patterns.forEach((term, pattern) -> {
                if (pattern.matcher(text).find()) {
                    terms.computeIfAbsent(term, any -> new Tally()).count(toxic, Kinds.ABUSE.in(seen));
                }
            });
        }
        terms.values().removeIf(tally -> tally.falseAlarms().of() < ENOUGH);
        Gap clean = new Gap();
        Gap toxic = new Gap();
        Table table = new Table("term", "flagged without abuse", "flagged with abuse");
        terms.forEach((term, tally) -> {
            clean.add(term, tally.falseAlarms());
            toxic.add(term, tally.recall());
            table.row(term, tally.falseAlarms().text(), tally.recall().text());
        });
        if (!terms.isEmpty()) {
            section.aim(Aim.narrow("gap between identity terms, without abuse", 0.02, clean.width(), clean.between()));
            section.say("Gap with abuse: " + toxic.text() + ".");
        }
        return section.score(Kinds.ABUSE.names(), "all", all).show(table);
    }
}
