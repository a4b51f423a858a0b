package org.postpolicy.rules.pack;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A usual slip of the pen, because of which a file is not valid YAML.
 *
 * @param line the line, from 1
 * @param column the column, from 1
 * @param message what is wrong
 * @param remedy what to do
 */
record YamlSlip(int line, int column, String message, String remedy) {

    static final String CURLY_QUOTE = "A curly quotation mark stands here.";
    static final String STRAIGHT_QUOTES =
            "Put straight ones before and behind the text: \". Some programs for letters bend them.";

    private static final String CURLY = "[\u201c\u201d\u201e]";
    private static final Pattern IN_CURLY_QUOTES = Pattern.compile(CURLY + "[^\u201c\u201d\u201e]*" + CURLY);

    /** A slip, and where in a line it stands, from 0, or -1. */
    private record Kind(ToIntFunction<String> place, String message, String remedy) {}

    private static final List<Kind> KINDS = List.of(
            kind(
                    "^ *+([\u00a0\u2007\u200b\u202f\ufeff])",
                    "A special space stands here, which looks like any other.",
                    "Delete it, and press the space bar. It came with text that was copied from elsewhere."),
            kind(
                    "^ *+([\u2013\u2014])\\s",
                    "A dash stands here, which is no hyphen.",
                    "Begin each entry of a list with a hyphen and a space. Some programs for letters lengthen it."),
            kind("(?<=[:,\\[{-] )(" + CURLY + ")", CURLY_QUOTE, STRAIGHT_QUOTES),
            kind(
                    "[:,\\[{-] ++'[^']*+(')\\p{L}",
                    "An apostrophe ends the text here, because it began with one.",
                    "Put the text in double quotes: \"."),
            new Kind(YamlSlip::loneQuote, "A quotation mark has no partner.", "Put \" before and behind each text."));

    private static Kind kind(String pattern, String message, String remedy) {
        Pattern compiled = Pattern.compile(pattern);
        return new Kind(
                line -> {
                    Matcher matcher = compiled.matcher(line);
                    return matcher.find() ? matcher.start(1) : -1;
                },
                message,
                remedy);
    }

    /** Returns whether somebody meant the signs around a text as the quotation marks of the file. */
    static boolean isInCurlyQuotes(String text) {
        return IN_CURLY_QUOTES.matcher(text).matches();
    }

    /** Looks for a slip where the parser gave up; what opens in the line above may well swallow the next. */
    static Optional<YamlSlip> at(int line, String text) {
        List<String> lines = text.lines().toList();
        return Stream.of(line - 1, line)
                .filter(number -> number >= 1 && number <= lines.size())
                .flatMap(number -> in(lines.get(number - 1), number).stream())
                .findFirst();
    }

    private static Optional<YamlSlip> in(String line, int number) {
        return KINDS.stream()
                .filter(kind -> kind.place().applyAsInt(line) >= 0)
                .map(kind -> new YamlSlip(number, kind.place().applyAsInt(line) + 1, kind.message(), kind.remedy()))
                .findFirst();
    }

    private static int loneQuote(String line) {
        String bare = line.replace("\\\"", "__");
        return bare.chars().filter(sign -> sign == '"').count() % 2 == 0 ? -1 : bare.lastIndexOf('"');
    }
}
