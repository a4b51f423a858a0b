package org.postpolicy.rules.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comments in the source of the facts, so that a page says what the Javadoc says. */
final class SourceComments {

    private static final Path FACTS = Path.of("../policy-api/src/main/java/org/postpolicy/facts");
    private static final Pattern COMPONENT = Pattern.compile("(?s)@param (\\w+) (.*?)(?=\\n \\* @param|\\n \\*/)");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("(?s)/\\*\\*(.*?)(?:\\n \\*\\n|\\*/)");
    private static final Pattern CONSTANT = Pattern.compile("/\\*\\* (.*?) \\*/\\s+([A-Z_]+)");
    private static final Pattern METHOD = Pattern.compile(
            "(?s)/\\*\\*\\s+\\* Returns ((?:(?!\\*/).)*?)\\.\\s+\\*(?:(?!\\*/).)*?\\*/\\s+public [\\w<>]+ (\\w+)\\(\\) \\{");

    private final String source;

    SourceComments(Class<?> type) {
        try {
            source = Files.readString(FACTS.resolve(type.getSimpleName() + ".java"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the first sentence about the type. */
    String summary() {
        Matcher matcher = FIRST_SENTENCE.matcher(source);
        return matcher.find() ? plain(matcher.group(1)) : "";
    }

    /** Returns what is said of each record component and of each method that computes an attribute. */
    Map<String, String> attributes() {
        Map<String, String> comments = new LinkedHashMap<>();
        Matcher components = COMPONENT.matcher(source.substring(0, source.indexOf("public record")));
        while (components.find()) {
            comments.put(components.group(1), plain(components.group(2)));
        }
        Matcher methods = METHOD.matcher(source);
        while (methods.find()) {
            comments.putIfAbsent(methods.group(2), plain(methods.group(1)));
        }
        return comments;
    }

    /** Returns what is said of each constant of an enum. */
    Map<String, String> constants() {
        Map<String, String> comments = new LinkedHashMap<>();
        Matcher matcher = CONSTANT.matcher(source);
        while (matcher.find()) {
            comments.put(matcher.group(2), plain(matcher.group(1)));
        }
        return comments;
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link #(\\w+)\\(\\)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
