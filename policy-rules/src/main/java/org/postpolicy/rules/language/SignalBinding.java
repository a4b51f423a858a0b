package org.postpolicy.rules.language;

import java.util.LinkedHashMap;
import java.util.Map;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;

/** Makes the signals that a host or a scenario gives, and checks that they stand where they say. */
final class SignalBinding {

    private static final RecordShape SHAPE = RecordShape.of(Signal.class);
    private static final int FIELD = index("field");
    private static final int START = index("start");
    private static final int END = index("end");
    private static final int EXCERPT = index("excerpt");

    private final Binding binding;
    private final Map<String, String> fields;

    SignalBinding(Binding binding, Post post) {
        this.binding = binding;
        this.fields = fields(post);
    }

    /** Makes a signal, or returns null after reporting what is wrong with it. */
    Signal read(Value value, Trail trail) {
        Value.Mapping mapping = binding.mapping(value, trail);
        if (mapping == null) {
            return null;
        }
        int before = binding.count();
        Object[] arguments = binding.arguments(Signal.class, mapping, trail);
        if (binding.count() == before && isInText(arguments)) {
            locate(arguments, mapping, trail);
        }
        return binding.count() == before ? (Signal) SHAPE.build(arguments) : null;
    }

    private static boolean isInText(Object[] arguments) {
        return arguments[FIELD] != null
                || arguments[EXCERPT] != null
                || !arguments[START].equals(0)
                || !arguments[END].equals(0);
    }

    private void locate(Object[] arguments, Value.Mapping mapping, Trail trail) {
        if (arguments[FIELD] == null) {
            arguments[FIELD] = "text";
        }
        String words = fields.get((String) arguments[FIELD]);
        boolean starts = isGiven(mapping, "start");
        boolean ends = isGiven(mapping, "end");
        if (words == null) {
            noField((String) arguments[FIELD], mapping, trail);
        } else if (starts != ends) {
            span(
                    mapping,
                    trail,
                    starts ? "has a start but no end." : "has an end but no start.",
                    "Give both, or neither.");
        } else if (starts) {
            check(arguments, words, mapping, trail);
        } else if (arguments[EXCERPT] == null) {
            span(mapping, trail, "names a field but no place in it.", "Give start and end, or the excerpt.");
        } else {
            find(arguments, words, mapping, trail);
        }
    }

    private void noField(String field, Value.Mapping mapping, Trail trail) {
        String remedy = fields.isEmpty()
                ? "Give a post, or a signal that stands in no text."
                : Suggestions.remedy(Binding.shortened(field), fields.keySet());
        span(mapping, trail, "stands in " + Binding.quote(field) + ", which the post does not have.", remedy);
    }

    private void check(Object[] arguments, String words, Value.Mapping mapping, Trail trail) {
        int start = (int) arguments[START];
        int end = (int) arguments[END];
        if (start < 0 || end < start || end > words.length()) {
            String message = "goes from " + start + " to " + end + ", but its field has " + words.length() + " units.";
            span(mapping, trail, message, "Count UTF-16 units from 0; the end is the unit after the last.");
        } else if (splits(words, start) || splits(words, end)) {
            span(mapping, trail, "begins or ends inside a character.", "Count UTF-16 units: an emoji has two or more.");
        } else if (arguments[EXCERPT] == null) {
            arguments[EXCERPT] = words.substring(start, end);
        } else if (!words.substring(start, end).equals(arguments[EXCERPT])) {
            span(
                    mapping,
                    trail,
                    "has an excerpt that is not what stands there.",
                    "Mend the offsets, or leave the excerpt out.");
        }
    }

    private void find(Object[] arguments, String words, Value.Mapping mapping, Trail trail) {
        String excerpt = (String) arguments[EXCERPT];
        int start = words.indexOf(excerpt);
        if (start < 0 || excerpt.isEmpty()) {
            span(mapping, trail, "has an excerpt that does not occur in its field.", "Copy the words exactly.");
        } else if (words.indexOf(excerpt, start + 1) >= 0) {
            span(mapping, trail, "has an excerpt that occurs more than once.", "Give start and end too.");
        } else {
            arguments[START] = start;
            arguments[END] = start + excerpt.length();
        }
    }

    private void span(Value.Mapping mapping, Trail trail, String message, String remedy) {
        binding.problem(ProblemCode.SIGNAL_SPAN, mapping.place(), "\"" + trail + "\" " + message, remedy);
    }

    private static boolean isGiven(Value.Mapping mapping, String key) {
        return mapping.get(key).filter(value -> !value.isNull()).isPresent();
    }

    private static boolean splits(String words, int offset) {
        return offset > 0
                && offset < words.length()
                && Character.isSurrogatePair(words.charAt(offset - 1), words.charAt(offset));
    }

    private static Map<String, String> fields(Post post) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (post != null) {
            fields.put("text", post.text());
            if (post.title() != null) {
                fields.put("title", post.title());
            }
            for (int i = 0; i < post.altTexts().size(); i++) {
                fields.put("altTexts[" + i + "]", post.altTexts().get(i));
            }
        }
        return fields;
    }

    private static int index(String name) {
        return SHAPE.components().get(name).index();
    }
}
