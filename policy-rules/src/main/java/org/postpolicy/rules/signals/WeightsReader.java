package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postpolicy.rules.signals.Weights.Part;
import org.postpolicy.rules.signals.Weights.Sort;

/**
 * Reads a file of weights: {@code enough 5}, {@code within 30} (words) and, if the signal has them, {@code sentences 2}
 * and {@code subkind bait}; then headers such as {@code [prize 3 leads]} or {@code [home -2 twice]}, each with its words
 * and phrases in every language below it.
 */
final class WeightsReader {

    private static final Pattern HEADER = Pattern.compile(
            "\\[(?<name>[a-z-]+) (?<weight>-?\\d+)(?: (?<part>leads|helps))?(?<needed> needed)?(?<twice> twice)?]");

    private final String file;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<Sort> sorts = new ArrayList<>();

    private WeightsReader(String file) {
        this.file = file;
    }

    /** Reads what counts for a kind; an unreadable file is a fault of the library. */
    static Weights read(String kind, String file, String text) {
        WeightsReader reader = new WeightsReader(file);
        text.lines().map(String::strip).filter(WeightsReader::says).forEach(reader::line);
        return new Weights(
                file,
                kind,
                reader.settings.get("subkind"),
                reader.number("enough"),
                reader.number("within"),
                reader.settings.containsKey("sentences") ? reader.number("sentences") : Integer.MAX_VALUE,
                List.copyOf(reader.sorts));
    }

    private static boolean says(String line) {
        return !line.isEmpty() && !line.startsWith("#");
    }

    private void line(String line) {
        if (line.startsWith("[")) {
            sorts.add(sort(line));
        } else if (sorts.isEmpty()) {
            String[] parts = line.split(" ", 2);
            settings.put(parts[0], parts[parts.length - 1]);
        } else {
            sorts.get(sorts.size() - 1).lines().add(line.toLowerCase(Locale.ROOT));
        }
    }

    private Sort sort(String line) {
        Matcher header = HEADER.matcher(line);
        if (!header.matches()) {
            throw new IllegalStateException(file + ": \"" + line + "\" is no header such as [prize 3 leads].");
        }
        String part = header.group("part");
        return new Sort(
                header.group("name"),
                Integer.parseInt(header.group("weight")),
                part == null ? Part.ADDS : Part.valueOf(part.toUpperCase(Locale.ROOT)),
                header.group("needed") != null,
                header.group("twice") == null ? 1 : 2,
                new ArrayList<>());
    }

    private int number(String setting) {
        String value = settings.get(setting);
        if (value == null || !value.matches("\\d{1,3}")) {
            throw new IllegalStateException(file + ": \"" + setting + "\" is no number above the first header.");
        }
        return Integer.parseInt(value);
    }
}
