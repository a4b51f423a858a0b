package org.postpolicy.rules.language;

import java.util.Optional;
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
    private final SignalPlaces places;

    SignalBinding(Binding binding, Post post) {
        this.binding = binding;
        this.places = SignalPlaces.of(post);
    }

    /** Makes a signal, or returns null after reporting what is wrong with it. */
    Signal read(Value value, Trail trail) {
        Value.Mapping mapping = binding.mapping(value, trail);
        if (mapping == null) {
            return null;
        }
        int before = binding.count();
        Object[] arguments = binding.arguments(Signal.class, mapping, trail);
        if (binding.count() > before) {
            return null;
        }
        if (isInText(arguments)) {
            locate(arguments, mapping, trail);
        }
        return binding.count() == before ? checked((Signal) SHAPE.build(arguments), mapping, trail) : null;
    }

    private static boolean isInText(Object[] arguments) {
        return arguments[FIELD] != null
                || arguments[EXCERPT] != null
                || !arguments[START].equals(0)
                || !arguments[END].equals(0);
    }

    private Signal checked(Signal signal, Value.Mapping mapping, Trail trail) {
        Optional<SignalPlaces.Misplaced> misplaced = places.misplaced(signal);
        misplaced.ifPresent(reason -> span(mapping, trail, reason.message(), reason.remedy()));
        return misplaced.isPresent() ? null : signal;
    }

    /** Fills in the field, the place or the words if they are left out and can be told from the others. */
    private void locate(Object[] arguments, Value.Mapping mapping, Trail trail) {
        if (arguments[FIELD] == null) {
            arguments[FIELD] = "text";
        }
        Optional<String> text = places.text((String) arguments[FIELD]);
        if (text.isEmpty()) {
            return;
        }
        boolean starts = isGiven(mapping, "start");
        boolean ends = isGiven(mapping, "end");
        if (starts != ends) {
            span(
                    mapping,
                    trail,
                    starts ? "has a start but no end." : "has an end but no start.",
                    "Give both, or neither.");
        } else if (starts) {
            fill(arguments, text.get());
        } else if (arguments[EXCERPT] == null) {
            span(mapping, trail, "names a field but no place in it.", "Give start and end, or the excerpt.");
        } else {
            find(arguments, text.get(), mapping, trail);
        }
    }

    private static void fill(Object[] arguments, String text) {
        int start = (int) arguments[START];
        int end = (int) arguments[END];
        if (arguments[EXCERPT] == null && 0 <= start && start <= end && end <= text.length()) {
            arguments[EXCERPT] = text.substring(start, end);
        }
    }

    private void find(Object[] arguments, String text, Value.Mapping mapping, Trail trail) {
        String excerpt = (String) arguments[EXCERPT];
        int start = text.indexOf(excerpt);
        if (start < 0 || excerpt.isEmpty()) {
            span(mapping, trail, "has an excerpt that does not occur in its field.", "Copy the words exactly.");
        } else if (text.indexOf(excerpt, start + 1) >= 0) {
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

    private static int index(String name) {
        return SHAPE.components().get(name).index();
    }
}
