package org.postpolicy.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.RuleDefinition;

/**
 * A rule that differs between two versions of a pack, wherever its files stand.
 *
 * @param name the name of the rule
 * @param before the rule in the former version, or null if it is new
 * @param after the rule in the later version, or null if it is gone
 */
public record RuleChange(String name, RuleDefinition before, RuleDefinition after) {

    static List<RuleChange> between(List<RuleDefinition> before, List<RuleDefinition> after) {
        Map<String, RuleDefinition> former = byName(before);
        Map<String, RuleDefinition> later = byName(after);
        Map<String, RuleDefinition> all = new LinkedHashMap<>(former);
        later.forEach(all::putIfAbsent);
        List<RuleChange> changes = new ArrayList<>();
        all.keySet().forEach(name -> {
            RuleDefinition one = former.get(name);
            RuleDefinition other = later.get(name);
            if (one == null || other == null || !meaning(one).equals(meaning(other))) {
                changes.add(new RuleChange(name, one, other));
            }
        });
        return changes;
    }

    private static Map<String, RuleDefinition> byName(List<RuleDefinition> rules) {
        Map<String, RuleDefinition> byName = new LinkedHashMap<>();
        rules.forEach(rule -> byName.put(rule.name(), rule));
        return byName;
    }

    /** Returns all that decides what a rule says, without the places in its file. */
    private static List<Object> meaning(RuleDefinition rule) {
        List<Object> meaning = new ArrayList<>();
        meaning.add(rule.clauses());
        meaning.add(rule.conclusion().toString());
        meaning.add(String.valueOf(rule.effective()));
        meaning.add(String.valueOf(rule.expires()));
        rule.when()
                .forEach(alternatives ->
                        meaning.add(alternatives.stream().map(Pattern::written).toList()));
        return meaning;
    }
}
