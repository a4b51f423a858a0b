package org.postpolicy.rules.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.postpolicy.Submission;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;

/**
 * Makes facts of a tree that was read from YAML, JSON or Java; the names are the same everywhere.
 *
 * <p>What is left out or null gets the default of the facts. Whatever does not fit is reported, all of it at once, and
 * then nothing is returned. Thread-safe.
 */
public final class FactsReader {

    private static final Set<String> SUBMISSION_KEYS =
            RecordShape.of(Submission.class).components().keySet();

    private FactsReader() {}

    /** Reads a submission: a mapping with {@code post} and any of id, author, channel, audience and signals. */
    public static Optional<Submission> submission(Value value, Problems problems) {
        return bind(problems, binding -> submission(value, true, binding));
    }

    /** Reads a submission that may lack its post, for a rule about channels alone; the post is then null. */
    public static Optional<Submission> scenario(Value value, Problems problems) {
        return bind(problems, binding -> submission(value, false, binding));
    }

    /** Reads a channel for an audit; a key {@code id} is allowed and ignored. */
    public static Optional<Channel> channel(Value value, Problems problems) {
        return bind(problems, binding -> (Channel) binding.record(Channel.class, withoutId(value), Trail.TOP));
    }

    /** Reads any record of plain attributes, such as periods. */
    public static <T extends Record> Optional<T> record(Class<T> type, Value value, Problems problems) {
        return bind(problems, binding -> type.cast(binding.record(type, value, Trail.TOP)));
    }

    private static <T> Optional<T> bind(Problems problems, Function<Binding, T> work) {
        Binding binding = new Binding(problems);
        T read = work.apply(binding);
        return binding.count() == 0 ? Optional.of(read) : Optional.empty();
    }

    private static Value withoutId(Value value) {
        if (!(value instanceof Value.Mapping mapping) || mapping.get("id").isEmpty()) {
            return value;
        }
        List<Value.Entry> others = new ArrayList<>(mapping.entries());
        others.removeIf(entry -> entry.key().equals("id"));
        return new Value.Mapping(others, mapping.place());
    }

    private static Submission submission(Value value, boolean needsPost, Binding binding) {
        Value.Mapping mapping = binding.mapping(value, Trail.TOP);
        if (mapping == null) {
            return null;
        }
        Map<String, Value> given = given(mapping, binding);
        Post post = fact(Post.class, "post", given, binding);
        if (needsPost && !given.containsKey("post")) {
            binding.missing(mapping.place(), "post");
        }
        Author author = fact(Author.class, "author", given, binding);
        Channel channel = fact(Channel.class, "channel", given, binding);
        Audience audience = fact(Audience.class, "audience", given, binding);
        boolean postFailed = post == null && given.containsKey("post");
        List<Signal> signals = postFailed ? List.of() : signals(given.get("signals"), post, binding);
        return new Submission(post, author, channel, audience, signals);
    }

    private static Map<String, Value> given(Value.Mapping mapping, Binding binding) {
        Map<String, Value> given = new LinkedHashMap<>();
        for (Value.Entry entry : mapping.entries()) {
            if (SUBMISSION_KEYS.contains(entry.key())) {
                if (!entry.value().isNull()) {
                    given.put(entry.key(), entry.value());
                }
            } else if (!entry.key().equals("id")) {
                new StrayKey(Submission.class, Trail.TOP, entry).report(binding);
            }
        }
        return given;
    }

    private static <T> T fact(Class<T> type, String name, Map<String, Value> given, Binding binding) {
        Value value = given.get(name);
        return value == null ? null : type.cast(binding.record(type, value, Trail.TOP.to(name)));
    }

    private static List<Signal> signals(Value value, Post post, Binding binding) {
        if (value == null) {
            return List.of();
        }
        Trail trail = Trail.TOP.to("signals");
        if (!(value instanceof Value.Sequence sequence)) {
            binding.problem(
                    ProblemCode.FACT_TYPE,
                    value.place(),
                    "\"signals\" must be a list, but " + value.describe() + " stands here.",
                    "Write a list of signals.");
            return List.of();
        }
        SignalBinding reader = new SignalBinding(binding, post);
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Signal signal = reader.read(sequence.items().get(i), trail.at(i));
            if (signal != null) {
                signals.add(signal);
            }
        }
        return signals;
    }
}
