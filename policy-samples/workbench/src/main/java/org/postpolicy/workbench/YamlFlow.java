package org.postpolicy.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes maps, lists and plain values on one line, as a scenario could hold them. */
final class YamlFlow {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final List<String> TAKEN_OTHERWISE = List.of("true", "false", "null", "yes", "no", "on", "off");

    private YamlFlow() {}

    static String of(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> entries = new ArrayList<>();
            map.forEach((key, member) -> entries.add(key + ": " + of(member)));
            return entries.isEmpty() ? "{}" : "{ " + String.join(", ", entries) + " }";
        }
        if (value instanceof Iterable<?> items) {
            List<String> written = new ArrayList<>();
            items.forEach(item -> written.add(of(item)));
            return "[" + String.join(", ", written) + "]";
        }
        return value instanceof String text && !isPlain(text) ? JsonText.of(text) : String.valueOf(value);
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !TAKEN_OTHERWISE.contains(text.toLowerCase(Locale.ROOT));
    }
}
