package org.postpolicy.quality;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Measures whether a disguised rude word is still seen. */
final class ObfuscationLeet implements Measurement {

    private static final String ABOUT =
            "Rude words disguised by a machine, letter by letter (made from the word list of"
                    + " better_profanity, MIT). Each row names the words it may stand for. That list holds mild words too, so"
                    + " what counts is: of the rows whose plain word is seen, how many are seen in disguise.";

    private static final String WORN =
            "The same plain words, of four letters and more, in disguises that a machine did not"
                    + " put on letter by letter:";

    @Override
    public String set() {
        return "obfuscation-leet";
    }

    @Override
    public Section measure(List<Row> rows, Sight sight) {
        Section section = new Section(set(), ABOUT);
        Table table = new Table("signal", "plain word seen", "of these, seen in disguise");
        for (Kinds kinds : List.of(Kinds.OBSCENITY, Kinds.ABUSE)) {
            Tally plain = new Tally();
            Tally disguised = new Tally();
            for (Row row : rows) {
                boolean known = known(row, kinds, sight);
                plain.count(true, known);
                if (known) {
                    disguised.count(true, kinds.in(sight.look(row.text())));
                }
            }
            table.row(kinds.names(), plain.recall().text(), disguised.recall().text());
            if (kinds == Kinds.OBSCENITY) {
                section.aim(Aim.atLeast("leet rows whose plain word is seen", 0.40, plain.recall()));
                section.aim(Aim.atLeast("of these, seen in disguise", 0.85, disguised.recall()));
            }
        }
        return section.show(table)
                .show(perTrick(rows, sight, section))
                .say(WORN)
                .show(perDisguise(rows, sight));
    }

    private static Table perTrick(List<Row> rows, Sight sight, Section section) {
        Map<String, Tally> tricks = new TreeMap<>();
        for (Row row : rows) {
            if (known(row, Kinds.OBSCENITY, sight)) {
                section.judge(
                        tricks.computeIfAbsent(trick(row.text()), any -> new Tally()),
                        Kinds.OBSCENITY,
                        row,
                        true,
                        sight.look(row.text()));
            }
        }
        Table table = new Table("disguise", "obscenity seen");
        tricks.forEach((trick, tally) -> table.row(trick, tally.recall().text()));
        return table;
    }

    private static Table perDisguise(List<Row> rows, Sight sight) {
        Set<String> words = new TreeSet<>();
        for (Row row : rows) {
            for (JsonNode candidate : row.fields().path("candidates")) {
                if (candidate.asString().matches("[a-z]{4,}") && Kinds.OBSCENITY.in(sight.look(candidate.asString()))) {
                    words.add(candidate.asString());
                }
            }
        }
        Table table = new Table("disguise of our own", "obscenity seen");
        for (Disguise disguise : words.isEmpty() ? List.<Disguise>of() : Disguise.all()) {
            Tally tally = new Tally();
            words.forEach(word -> tally.count(
                    true, Kinds.OBSCENITY.in(sight.look(disguise.worn().apply(word)))));
            table.row(disguise.name(), tally.recall().text());
        }
        return table;
    }

    private static boolean known(Row row, Kinds kinds, Sight sight) {
        for (JsonNode candidate : row.fields().path("candidates")) {
            if (kinds.in(sight.look(candidate.asString()))) {
                return true;
            }
        }
        return false;
    }

    private static String trick(String text) {
        boolean digits = text.chars().anyMatch(Character::isDigit);
        boolean star = text.indexOf('*') >= 0;
        boolean signs = text.chars().anyMatch(c -> c != '*' && !Character.isLetterOrDigit(c));
        String trick = (digits ? ", digits" : "") + (signs ? ", signs" : "") + (star ? ", asterisks" : "");
        return trick.isEmpty() ? "other letters" : trick.substring(2);
    }
}
