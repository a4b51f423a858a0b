package org.postpolicy.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.postpolicy.facts.Ground;

/** Measures hate on the functional tests of HateCheck. */
final class HateCheck implements Measurement {

    private static final String ABOUT = "HateCheck (Röttger and others, ACL 2021, CC BY 4.0) holds short texts that"
            + " experts wrote to try one thing each: a functionality. Hateful rows should be seen as `harassment` or"
            + " `threat`, all others should not. Such texts show which wordings are seen, and not how often they occur.";

    private static final String TEMPLATE = "templ";

    private static final String UNSEEN =
            "What of the plain hateful rows would be seen by lists that were written without"
                    + " their template, or without their functionality: by lines of the lists that also see rows of others; and"
                    + " so with each word made unreadable that stands in no row of others, such as an insult that one template"
                    + " alone uses. The truth for wording that nobody had in view lies between the two, because a list of"
                    + " insults holds many words that no row called for.";

    private static final Map<String, List<Ground>> GROUNDS = Map.of(
            "women", List.of(Ground.GENDER),
            "trans people", List.of(Ground.GENDER),
            "gay people", List.of(Ground.SEXUAL_ORIENTATION),
            "black people", List.of(Ground.RACE, Ground.COLOR),
            "disabled people", List.of(Ground.PHYSICAL_DISABILITY, Ground.MENTAL_DISABILITY),
            "Muslims", List.of(Ground.RELIGION, Ground.CREED),
            "immigrants", List.of(Ground.NATIONAL_ORIGIN));

    private final Map<String, Tally> functionalities = new TreeMap<>();
    private final Map<String, Tally> groups = new TreeMap<>();
    private final Map<String, Tally> grounds = new TreeMap<>();
    private final Tally all = new Tally();
    private final Tally threats = new Tally();
    private final Section section = new Section("hatecheck", ABOUT);

    @Override
    public String set() {
        return section.set();
    }

    @Override
    public Section measure(List<Row> rows, Sight sight) {
        rows.forEach(row -> count(row, sight.look(row.text())));
        section.score(Kinds.HATE.names(), "all", all).score("threat", "threats against the rest", threats);
        section.show(functionalityTable()).show(groupTable());
        unseenWording(rows, sight);
        aims();
        return section;
    }

    private void count(Row row, Seen seen) {
        boolean hateful = row.label().equals("hateful");
        String functionality = row.field("functionality");
        section.judge(all, Kinds.HATE, row, hateful, seen);
        tally(functionalities, functionality).count(hateful, Kinds.HATE.in(seen));
        if (!row.field("target").isEmpty()) {
            tally(groups, row.field("target")).count(hateful, Kinds.HATE.in(seen));
            if (hateful && Kinds.HATE.in(seen)) {
                tally(grounds, row.field("target")).count(true, groundNamed(row, seen));
            }
        }
        boolean threat = functionality.startsWith("threat");
        if (threat) {
            section.judge(threats, Kinds.THREAT, row, true, seen);
        } else if (!hateful) {
            threats.count(false, Kinds.THREAT.in(seen));
        }
    }

    private static boolean groundNamed(Row row, Seen seen) {
        List<Ground> expected = GROUNDS.getOrDefault(row.field("target"), List.of());
        return seen.signals().stream()
                .anyMatch(signal -> signal.ground() != null && expected.contains(signal.ground()));
    }

    // Disguised rows repeat the words of others, so they would count a word as known from elsewhere.
    private void unseenWording(List<Row> rows, Sight sight) {
        List<Row> plain = rows.stream()
                .filter(row -> row.label().equals("hateful"))
                .filter(row -> !row.field("functionality").startsWith("spell")
                        && !row.field(TEMPLATE).isEmpty())
                .toList();
        if (plain.isEmpty()) {
            return;
        }
        Table table = new Table("left out in turn", "seen by lines", "seen by lines and words");
        Map<String, Function<Row, String>> groups = new LinkedHashMap<>();
        groups.put("each template", row -> row.field(TEMPLATE));
        groups.put("each functionality", row -> row.field("functionality"));
        groups.forEach((name, group) -> {
            LeftOut left = LeftOut.of(plain, group, Kinds.HATE, sight);
            table.row(name, left.byLines().text(), left.byLinesAndWords().text());
        });
        section.say(UNSEEN).show(table);
    }

    private void aims() {
        section.aim(Aim.atLeast("hate seen (HateCheck)", 0.80, all.recall()));
        section.aim(Aim.atLeast("no hate, nothing seen (HateCheck)", 0.80, all.silence()));
        section.aim(Aim.atLeast("threats seen as threat (HateCheck)", 0.85, threats.recall()));
        double mean = groups.values().stream()
                .mapToDouble(tally -> tally.recall().value())
                .average()
                .orElse(Double.NaN);
        groups.entrySet().stream()
                .max(Map.Entry.comparingByValue(
                        (one, other) -> Double.compare(distance(one, mean), distance(other, mean))))
                .ifPresent(worst -> section.aim(Aim.narrow(
                        "hate seen, each group against the mean of groups",
                        0.10,
                        distance(worst.getValue(), mean),
                        worst.getKey())));
    }

    private static double distance(Tally group, double mean) {
        return Math.abs(group.recall().value() - mean);
    }

    private Table functionalityTable() {
        Table table = new Table("functionality", "should be seen", "judged right");
        functionalities.forEach((name, tally) -> table.row(
                "`" + name + "`",
                tally.recall().known() ? "yes" : "no",
                tally.right().text()));
        return table;
    }

    private Table groupTable() {
        Table table =
                new Table("group that is meant", "hate seen", "no hate, nothing seen", "ground named, where seen");
        groups.forEach((name, tally) -> table.row(
                name,
                tally.recall().text(),
                tally.silence().text(),
                tally(grounds, name).recall().text()));
        return table;
    }

    private static Tally tally(Map<String, Tally> tallies, String name) {
        return tallies.computeIfAbsent(name, any -> new Tally());
    }
}
