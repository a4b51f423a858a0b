package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postpolicy.Clause;
import org.postpolicy.Pack;
import org.postpolicy.Periods;
import org.postpolicy.Text;
import org.postpolicy.rules.drools.RuleReader;
import org.postpolicy.rules.language.Conclusion;
import org.postpolicy.rules.language.KnownSignals;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.language.Template;
import org.postpolicy.rules.language.Value;
import org.postpolicy.rules.language.WordList;
import org.postpolicy.rules.language.WordListReader;

/** A pack of a few rules for one test, read by the library's own readers. */
final class SmallPack {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    private final String id;
    private final KnownSignals known = new KnownSignals();
    private final Map<String, String> rules = new LinkedHashMap<>();
    private final List<WordList> words = new ArrayList<>();
    private LocalDate effective;
    private Integer reviewYear;
    private Periods periods = Periods.unknown();

    private SmallPack(String id) {
        this.id = id;
    }

    static SmallPack named(String id) {
        return new SmallPack(id);
    }

    SmallPack effective(String date) {
        effective = LocalDate.parse(date);
        return this;
    }

    SmallPack reviewIn(int year) {
        reviewYear = year;
        return this;
    }

    SmallPack names(Periods named) {
        periods = named;
        return this;
    }

    SmallPack knows(String kind) {
        known.add(Set.of(kind));
        return this;
    }

    SmallPack words(String file, String text) {
        Problems problems = new Problems();
        WordList list = WordListReader.read(id + "/words/" + file, text, problems);
        assertThat(problems.list()).isEmpty();
        words.add(list);
        known.add(list);
        return this;
    }

    /** Adds a rule, given by its header lines and its patterns. */
    SmallPack rule(String name, String header, String when) {
        rules.put(
                name,
                "package " + id.replace('-', '_') + "\n\nimport org.postpolicy.facts.*\n\nrule \"" + name + "\"\n"
                        + header + "\nwhen\n" + when + "\nthen\nend\n");
        return this;
    }

    LoadedPack load() {
        Problems problems = new Problems();
        RuleReader reader = new RuleReader(id, known);
        List<RuleDefinition> read = new ArrayList<>();
        rules.forEach(
                (name, text) -> reader.read(name, name + ".drl", text, problems).ifPresent(read::add));
        assertThat(problems.list()).isEmpty();
        Set<String> clauses = new LinkedHashSet<>();
        Map<String, Wording> messages = new LinkedHashMap<>();
        Map<String, Wording> obligations = new LinkedHashMap<>();
        Map<String, Text> addressees = new LinkedHashMap<>();
        for (RuleDefinition rule : read) {
            clauses.addAll(rule.clauses());
            messages.put(rule.name(), wording("Read " + rule.name() + " on {channel.displayName}."));
            if (rule.conclusion() instanceof Conclusion.Oblige oblige) {
                obligations.put(oblige.kind(), wording("Do it."));
                addressees.put(oblige.kind(), new Text(Map.of("en", "Somebody")));
            }
        }
        return new LoadedPack(pack(clauses), read, new Wordings(messages, addressees, obligations), words);
    }

    private Pack pack(Set<String> clauses) {
        Text text = new Text(Map.of("en", "Words."));
        return new Pack(
                id,
                id,
                null,
                text,
                "1.0.0",
                effective,
                reviewYear,
                periods,
                TORONTO,
                "source",
                List.of("en"),
                "sha256:0",
                clauses.stream()
                        .map(clause -> new Clause(clause, "1", text, List.of("r"), null, List.of(), null))
                        .toList());
    }

    private static Wording wording(String english) {
        Problems problems = new Problems();
        Map<String, Value.Scalar> wordings = new LinkedHashMap<>();
        wordings.put("en", (Value.Scalar) Value.of(english, Place.of("test")));
        Template template = Template.parse(wordings, problems);
        assertThat(problems.list()).isEmpty();
        return new Wording(template, TORONTO, null);
    }
}
