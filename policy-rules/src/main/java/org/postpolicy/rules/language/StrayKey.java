package org.postpolicy.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;

/**
 * A key that its record does not have, and where it may belong.
 *
 * @param type the record
 * @param trail the way to the record
 * @param entry the key and its value
 */
record StrayKey(Class<?> type, Trail trail, Value.Entry entry) {

    /** The facts that a submission consists of, in the order in which people think of them. */
    static final List<Map.Entry<String, Class<?>>> FACTS = List.of(
            Map.entry("post", Post.class),
            Map.entry("author", Author.class),
            Map.entry("channel", Channel.class),
            Map.entry("audience", Audience.class));

    void report(Binding binding) {
        String path = trail.with(Binding.shortened(entry.key()));
        if (RecordShape.of(type).worksOut(entry.key())) {
            binding.problem(
                    ProblemCode.FACT_COMPUTED,
                    entry.place(),
                    "\"" + path + "\" cannot be given: the engine works it out.",
                    "Leave it out.");
            return;
        }
        binding.problem(ProblemCode.FACT_UNKNOWN_KEY, entry.place(), "There is no \"" + path + "\".", remedy());
    }

    private String remedy() {
        List<String> homes = homes(type, trail, entry.key());
        if (homes.isEmpty() && type != Signal.class) {
            FACTS.forEach(fact -> {
                RecordShape shape = RecordShape.of(fact.getValue());
                if (shape.components().containsKey(entry.key())) {
                    homes.add(fact.getKey());
                }
                homes.addAll(homes(fact.getValue(), Trail.TOP.to(fact.getKey()), entry.key()));
            });
        }
        if (homes.isEmpty()) {
            return Suggestions.remedy(
                    Binding.shortened(entry.key()),
                    RecordShape.of(type).components().keySet());
        }
        return homes.stream()
                .map(home -> "\"" + home + "\"")
                .collect(Collectors.joining(" or ", "It belongs in ", ": write it there."));
    }

    /** Finds the parts of a record, at any depth, that have a component of this name. */
    private static List<String> homes(Class<?> type, Trail trail, String key) {
        List<String> homes = new ArrayList<>();
        for (RecordShape.Component component : RecordShape.of(type).components().values()) {
            if (component.type() instanceof Class<?> part && part.isRecord()) {
                Trail way = trail.to(component.name());
                if (RecordShape.of(part).components().containsKey(key)) {
                    homes.add(way.toString());
                }
                homes.addAll(homes(part, way, key));
            }
        }
        return homes;
    }
}
