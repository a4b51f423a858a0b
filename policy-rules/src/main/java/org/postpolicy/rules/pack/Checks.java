package org.postpolicy.rules.pack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.Suggestions;
import org.postpolicy.rules.language.Value;

/** What every file of a pack is checked for; not thread-safe. */
final class Checks {

    private static final int LONGEST_QUOTE = 80;

    private final Problems problems;
    private int count;

    Checks(Problems problems) {
        this.problems = problems;
    }

    /** Returns what takes the problems. */
    Problems problems() {
        return problems;
    }

    /** Returns how many problems were reported here. */
    int count() {
        return count;
    }

    void problem(ProblemCode code, Place place, String message, String remedy) {
        problems.add(code, place, message, remedy);
        count++;
    }

    /** Quotes what was written, shortened, because a message must not become as long as a bad file. */
    static String quote(String written) {
        return "\"" + (written.length() <= LONGEST_QUOTE ? written : written.substring(0, LONGEST_QUOTE) + "…") + "\"";
    }

    /** Returns what was probably meant; a text that is no slip is not even compared. */
    static String remedy(String written, Collection<String> possible) {
        return Suggestions.remedy(written.length() <= LONGEST_QUOTE ? written : "", possible);
    }

    Optional<Value.Mapping> mapping(Value value, String what) {
        return value instanceof Value.Mapping mapping
                ? Optional.of(mapping)
                : wrongType(value, what, "a mapping", "Write keys with values.");
    }

    Optional<List<Value>> list(Value value, String what) {
        return value instanceof Value.Sequence list
                ? Optional.of(list.items())
                : wrongType(value, what, "a list", "Write it like [one, two], or one a line after hyphens.");
    }

    /** Returns a text that says something. */
    Optional<Value.Scalar> text(Value value, String what) {
        if (!(value instanceof Value.Scalar scalar) || scalar.kind() != Value.Kind.STRING) {
            return wrongType(value, what, "text", "Write text; put it in quotes if it looks like something else.");
        }
        if (scalar.text().isBlank()) {
            problem(ProblemCode.TEXT_BLANK, value.place(), what + " is blank.", "Say something.");
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    /** Returns a text or number as it is written, because {@code 4.10} is a section as well. */
    Optional<String> label(Value value, String what) {
        return value instanceof Value.Scalar scalar && scalar.kind() == Value.Kind.NUMBER
                ? Optional.of(scalar.text())
                : text(value, what).map(Value.Scalar::text);
    }

    /** Returns the texts of a list, each said once. */
    List<Value.Scalar> texts(Value value, String what) {
        Map<String, Value.Scalar> texts = new LinkedHashMap<>();
        for (Value item : list(value, what).orElse(List.of())) {
            text(item, "An entry of " + what).ifPresent(text -> {
                if (texts.putIfAbsent(text.text(), text) != null) {
                    twice(text.place(), text.text(), what);
                }
            });
        }
        return List.copyOf(texts.values());
    }

    /** Checks that a mapping has no other keys than these, and has the required ones. */
    void keys(Value.Mapping mapping, String what, Collection<String> known, Collection<String> required) {
        for (Value.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                problem(
                        ProblemCode.KEY_UNKNOWN,
                        entry.place(),
                        what + " has no key " + quote(entry.key()) + ".",
                        entry.key().matches("[\\w-]+:\\S+")
                                ? "Put a space behind the colon."
                                : remedy(entry.key(), known));
            }
        }
        for (String key : required) {
            if (mapping.get(key).isEmpty()) {
                problem(ProblemCode.KEY_MISSING, mapping.place(), what + " lacks the key \"" + key + "\".", "Add it.");
            }
        }
    }

    /** Returns a name in kebab case. */
    Optional<String> kebab(Value.Scalar name, String what) {
        if (Names.isKebab(name.text())) {
            return Optional.of(name.text());
        }
        problem(
                ProblemCode.NAME_MALFORMED,
                name.place(),
                what + " " + quote(name.text()) + " is not written in lower case with hyphens.",
                "Write it like " + quote(Names.toKebab(name.text())) + ".");
        return Optional.empty();
    }

    void twice(Place place, String name, String what) {
        problem(
                ProblemCode.NAMED_TWICE,
                place,
                quote(name) + " stands twice in " + what + ".",
                "Remove one, or rename it.");
    }

    private <T> Optional<T> wrongType(Value value, String what, String expected, String remedy) {
        problem(
                ProblemCode.WRONG_TYPE,
                value.place(),
                what + " must be " + expected + ", but " + value.describe() + " stands here.",
                remedy);
        return Optional.empty();
    }
}
