package org.postpolicy.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Value;

/**
 * Reads the two keys by which a clause pins its source.
 *
 * @param checks takes what is wrong
 */
record PinReader(Checks checks) {

    static final String LINES = "lines";
    static final String SHA256 = "sha256";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern LINE = Pattern.compile("[1-9][0-9]{0,6}");

    /** Returns the pin, or null if the clause has none whose lines can be read. */
    Pin read(Value.Mapping clause) {
        Optional<Value> lines = clause.get(LINES);
        Optional<Value> hash = clause.get(SHA256);
        List<Integer> numbers = lines.map(this::lines).orElse(List.of());
        String digits = hash.flatMap(this::hash).orElse(null);
        if (lines.isPresent() && hash.isEmpty()) {
            malformed(
                    lines.get(),
                    "The clause names lines of its source and no \"sha256\" of what stands there.",
                    "Let the command drift --pin print it, or take the lines out.");
        } else if (lines.isEmpty() && hash.isPresent()) {
            malformed(
                    hash.get(),
                    "The clause has a \"sha256\" and does not say of which lines.",
                    "Add \"lines\", such as lines: [3, 5], or take the \"sha256\" out.");
        }
        return numbers.isEmpty() ? null : new Pin(numbers, digits);
    }

    private List<Integer> lines(Value value) {
        List<Integer> numbers = new ArrayList<>();
        List<Value> items = value instanceof Value.Sequence list ? list.items() : List.of();
        for (Value item : items) {
            int last = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
            if (item instanceof Value.Scalar scalar
                    && LINE.matcher(scalar.text()).matches()
                    && Integer.parseInt(scalar.text()) > last) {
                numbers.add(Integer.parseInt(scalar.text()));
            }
        }
        if (numbers.isEmpty() || numbers.size() < items.size()) {
            malformed(
                    value,
                    "\"lines\" must be a list of line numbers, from 1, each greater than the one before.",
                    "Write it like [3, 5].");
            return List.of();
        }
        return numbers;
    }

    private Optional<String> hash(Value value) {
        if (value instanceof Value.Scalar scalar && HASH.matcher(scalar.text()).matches()) {
            return Optional.of(scalar.text());
        }
        malformed(
                value,
                "\"sha256\" must be 64 hexadecimal digits in lower case.",
                "Copy it from what the command drift --pin prints.");
        return Optional.empty();
    }

    private void malformed(Value value, String message, String remedy) {
        checks.problem(ProblemCode.PIN_MALFORMED, value.place(), message, remedy);
    }
}
