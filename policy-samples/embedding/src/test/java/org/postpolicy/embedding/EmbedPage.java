package org.postpolicy.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page for those who embed the library, and the lines of this module that it shows. */
final class EmbedPage {

    static final Path PAGE = Path.of("../../docs/embed.md");

    private static final Path SOURCES = Path.of("src/main/java/org/postpolicy/embedding");
    private static final Pattern LISTING = Pattern.compile("(?m)^```(\\w+) (\\S+)\n((?s:.*?))^```$");
    private static final Pattern REGION = Pattern.compile("(?m)^ *// embed: (\\S+)\n((?s:.*?))^ *// embed ends$");

    private EmbedPage() {}

    /** Returns the listings by name, in the order of the page. */
    static Map<String, String> listings() throws IOException {
        return byName(LISTING.matcher(Files.readString(PAGE)).results(), 2, 3);
    }

    /** Returns the lines that are compiled, by the name under which the page shows them. */
    static Map<String, String> compiled() throws IOException {
        Map<String, String> compiled = new LinkedHashMap<>();
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path source : sources.sorted().toList()) {
                compiled.putAll(byName(REGION.matcher(Files.readString(source)).results(), 1, 2));
            }
        }
        return compiled;
    }

    /** Returns the page with the lines that are compiled in its listings. */
    static String withCompiledLines() throws IOException {
        Map<String, String> compiled = compiled();
        return LISTING.matcher(Files.readString(PAGE)).replaceAll(found -> {
            String lines = compiled.getOrDefault(found.group(2), found.group(3));
            return Matcher.quoteReplacement("```" + found.group(1) + " " + found.group(2) + "\n" + lines + "```");
        });
    }

    private static Map<String, String> byName(Stream<MatchResult> found, int name, int lines) {
        Map<String, String> byName = new LinkedHashMap<>();
        found.forEach(one -> byName.put(one.group(name), flush(one.group(lines))));
        return byName;
    }

    private static String flush(String lines) {
        return lines.stripTrailing().stripIndent() + "\n";
    }
}
