package org.postpolicy.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the markup of chats, where names, links and emoji stand in angle brackets. */
final class MarkupText {

    // <@U123>, <#C123|hours>, <!here>, <https://library.example|our page>, <:book:123>, &amp;
    private static final Pattern MARKUP = Pattern.compile(
            "<(?<mark>a?:|@[!&]?|[#!]?)(?<target>[^<>|]{1,2000})(?:\\|(?<label>[^<>]{0,2000}))?>|&(?:amp|lt|gt);");

    private MarkupText() {}

    static HtmlText.Sight of(String source, String markup) {
        Passage.Writer words = new Passage.Writer();
        List<String> links = new ArrayList<>();
        Matcher found = MARKUP.matcher(markup);
        int done = 0;
        while (found.find()) {
            verbatim(words, source, markup, done, found.start());
            String shown = found.group("target") == null ? entity(found.group()) : shown(found, links);
            words.append(source, shown, found.start(), found.end());
            done = found.end();
        }
        verbatim(words, source, markup, done, markup.length());
        return new HtmlText.Sight(words.toPassage(), List.of(), List.copyOf(links));
    }

    private static void verbatim(Passage.Writer words, String source, String markup, int start, int end) {
        for (int i = start; i < end; i++) {
            words.append(source, markup.substring(i, i + 1), i, i + 1);
        }
    }

    private static String entity(String entity) {
        return switch (entity) {
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            default -> "&";
        };
    }

    private static String shown(Matcher found, List<String> links) {
        String target = found.group("target");
        String label = found.group("label");
        if (found.group("mark").endsWith(":")) {
            return ":" + target.substring(0, Math.max(0, target.indexOf(':'))) + ":";
        }
        if (!found.group("mark").isEmpty()) {
            String mark = found.group("mark").equals("#") ? "#" : "@";
            return mark + (label == null || label.isEmpty() ? target : label);
        }
        if (target.startsWith("http://") || target.startsWith("https://")) {
            links.add(target);
        }
        return label == null || label.isEmpty() ? target : label;
    }
}
