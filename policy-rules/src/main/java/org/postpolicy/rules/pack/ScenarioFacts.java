package org.postpolicy.rules.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.Value;

/**
 * What a scenario says of a submission, in its own words.
 *
 * @param facts the members that it gives of post, author, channel, audience and signals
 * @param timed whether it sets the clock or the periods, on which the outcome may rest
 */
public record ScenarioFacts(Map<String, Object> facts, boolean timed) {

    /** Finds a scenario by its name, or nothing if there is none that can be read. */
    public static Optional<ScenarioFacts> find(PackFiles files, String rule, String scenario) {
        String name = PackLayout.RULES + rule + ".yaml";
        return Optional.ofNullable(files.texts().get(name))
                .flatMap(text -> YamlReader.read(files.place(name), text, new Problems()))
                .flatMap(file -> member(file, ScenariosReader.SCENARIOS))
                .flatMap(list -> named(list, scenario));
    }

    private static Optional<Value> member(Value value, String key) {
        return value instanceof Value.Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    private static Optional<ScenarioFacts> named(Value list, String scenario) {
        List<Value> items = list instanceof Value.Sequence sequence ? sequence.items() : List.of();
        return items.stream()
                .filter(item -> member(item, "name").map(Value::plain).equals(Optional.of(scenario)))
                .findFirst()
                .map(ScenarioFacts::of);
    }

    private static ScenarioFacts of(Value item) {
        Map<String, Object> facts = new LinkedHashMap<>();
        ScenariosReader.FACTS.forEach(fact -> member(item, fact).ifPresent(value -> facts.put(fact, value.plain())));
        return new ScenarioFacts(
                facts,
                ScenariosReader.TIME.stream().anyMatch(key -> member(item, key).isPresent()));
    }
}
