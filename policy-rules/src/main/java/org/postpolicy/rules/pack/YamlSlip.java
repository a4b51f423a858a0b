package org.postpolicy.rules.pack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    /** A slip, whose place is the first group of the pattern. */
    private record Kind(Pattern pattern, String message, String remedy) {}

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
                    "Put the text in double quotes: \"."));

    private static Kind kind(String pattern, String message, String remedy) {
        return new Kind(Pattern.compile(pattern), message, remedy);
    }

    /** Returns whether somebody meant the signs around a text as the quotation marks of the file. */
    static boolean isInCurlyQuotes(String text) {
        return IN_CURLY_QUOTES.matcher(text).matches();
    }

    /** Looks for a slip where the parser gave up, or in the line above, which may go on there. */
    static Optional<YamlSlip> at(int line, int column, String text) {
        List<String> lines = text.lines().toList();
        return Stream.of(line - 1, line)
                .filter(number -> number >= 1 && number <= lines.size())
                .flatMap(number -> in(lines.get(number - 1), number).stream())
                .findFirst()
                .or(() -> loneQuote(lines, line, column));
    }

    private static Optional<YamlSlip> in(String line, int number) {
        for (Kind kind : KINDS) {
            Matcher matcher = kind.pattern().matcher(line);
            if (matcher.find()) {
                return Optional.of(new YamlSlip(number, matcher.start(1) + 1, kind.message(), kind.remedy()));
            }
        }
        return Optional.empty();
    }

    /** A text that has just been closed by what should open the next one began somewhere above. */
    private static Optional<YamlSlip> loneQuote(List<String> lines, int line, int column) {
        String here = line <= lines.size() ? lines.get(line - 1) : "";
        boolean closed = column > 1 && column - 2 < here.length() && here.charAt(column - 2) == '"';
        return IntStream.iterate(
                        closed ? line - 1 : line, number -> number >= (closed ? 1 : line), number -> number - 1)
                .filter(number -> number <= lines.size() && hasLoneQuote(lines.get(number - 1)))
                .mapToObj(number -> new YamlSlip(
                        number,
                        lines.get(number - 1).lastIndexOf('"') + 1,
                        "A quotation mark has no partner.",
                        "Put \" before and behind each text."))
                .findFirst();
    }

    private static boolean hasLoneQuote(String line) {
        return line.replace("\\\"", "").chars().filter(sign -> sign == '"').count() % 2 != 0;
    }
}
