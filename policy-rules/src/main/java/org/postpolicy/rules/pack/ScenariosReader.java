package org.postpolicy.rules.pack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postpolicy.Periods;
import org.postpolicy.Submission;
import org.postpolicy.rules.language.FactsReader;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.Plural;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Value;

/** Reads the scenarios of one rule; used once. */
final class ScenariosReader {

    static final String SCENARIOS = "scenarios";
    static final List<String> FACTS = List.of("post", "author", "channel", "audience", "signals");
    static final List<String> TIME = List.of("now", "periods");

    private static final int FEWEST = 3;
    private static final List<String> KNOWN =
            List.of("name", "post", "author", "channel", "audience", "signals", "now", "periods", "expect");

    private final Checks checks;
    private final ExpectationReader expectations;
    private final Set<String> names = new HashSet<>();
    private int speaking;
    private int silent;

    /** The clock and the configuration that a scenario may set. */
    private record Circumstances(Instant now, Periods periods) {}

    ScenariosReader(Checks checks, ExpectationReader expectations) {
        this.checks = checks;
        this.expectations = expectations;
    }

    /** Reads the scenarios; one that has anything wrong is left out. */
    List<Scenario> read(Value value) {
        List<Scenario> scenarios = new ArrayList<>();
        Optional<Value.Mapping> file = checks.mapping(value, "A file of scenarios");
        file.ifPresent(mapping -> checks.keys(mapping, "A file of scenarios", List.of(SCENARIOS), List.of(SCENARIOS)));
        Optional<Value> list = file.flatMap(mapping -> mapping.get(SCENARIOS));
        Optional<List<Value>> items = list.flatMap(given -> checks.list(given, "\"scenarios\""));
        for (Value item : items.orElse(List.of())) {
            checks.mapping(item, "A scenario").flatMap(this::scenario).ifPresent(scenarios::add);
        }
        if (items.isPresent()) {
            checkCount(
                    speaking,
                    ProblemCode.TOO_FEW_SPEAKING,
                    "in which the rule speaks",
                    "Write more posts of which the rule must speak, and what it must say.",
                    list.get().place());
            checkCount(
                    silent,
                    ProblemCode.TOO_FEW_SILENT,
                    "in which it stays silent",
                    "Write more: near misses, with one thing changed.",
                    list.get().place());
        }
        return scenarios;
    }

    private void checkCount(int count, ProblemCode code, String which, String remedy, Place place) {
        if (count < FEWEST) {
            checks.problem(
                    code,
                    place,
                    Plural.are(count, "scenario") + " " + which + "; at least " + FEWEST + " are needed.",
                    remedy);
        }
    }

    private Optional<Scenario> scenario(Value.Mapping scenario) {
        checkRule(scenario);
        checks.keys(withoutRule(scenario), "A scenario", KNOWN, List.of("name", "expect"));
        count(scenario.get("expect"));
        Optional<String> name = scenario.get("name").flatMap(this::name);
        Optional<Submission> facts = FactsReader.scenario(only(FACTS, scenario), checks.problems());
        Optional<Circumstances> time = FactsReader.record(Circumstances.class, only(TIME, scenario), checks.problems());
        Optional<Expectation> expect = scenario.get("expect").flatMap(expectations::read);
        if (name.isEmpty() || facts.isEmpty() || time.isEmpty() || expect.isEmpty()) {
            return Optional.empty();
        }
        Periods periods =
                time.get().periods() == null ? Periods.unknown() : time.get().periods();
        return Optional.of(
                new Scenario(name.get(), facts.get(), time.get().now(), periods, expect.get(), scenario.place()));
    }

    /** Counts even what is malformed, so that one slip is not reported twice. */
    private void count(Optional<Value> expect) {
        boolean isDetailed = expect.filter(Value.Mapping.class::isInstance).isPresent();
        speaking += isDetailed ? 1 : 0;
        silent += isDetailed || expect.isEmpty() ? 0 : 1;
    }

    private Optional<String> name(Value value) {
        Optional<String> name = checks.text(value, "\"name\"").map(Value.Scalar::text);
        if (name.isPresent() && !names.add(name.get())) {
            checks.twice(value.place(), name.get(), "the scenarios of this rule");
        }
        return name;
    }

    private void checkRule(Value.Mapping scenario) {
        scenario.entries().stream()
                .filter(entry -> entry.key().equals("rule"))
                .forEach(entry -> checks.problem(
                        ProblemCode.KEY_UNKNOWN,
                        entry.place(),
                        "A scenario cannot name a rule: it belongs to the rule of its file.",
                        "Remove the key, or move the scenario to that rule's file."));
    }

    private static Value.Mapping withoutRule(Value.Mapping scenario) {
        return new Value.Mapping(
                scenario.entries().stream()
                        .filter(entry -> !entry.key().equals("rule"))
                        .toList(),
                scenario.place());
    }

    private static Value.Mapping only(List<String> keys, Value.Mapping scenario) {
        return new Value.Mapping(
                scenario.entries().stream()
                        .filter(entry -> keys.contains(entry.key()))
                        .toList(),
                scenario.place());
    }
}
