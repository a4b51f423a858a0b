package org.postpolicy.rules.drools;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A usual slip of the pen, at the sign with which it begins.
 *
 * @param offset where it stands
 * @param message what is wrong
 * @param remedy what to do
 */
record Slip(int offset, String message, String remedy) {

    private record Kind(Pattern pattern, String message, String remedy) {}

    private static final List<Kind> KINDS = List.of(
            kind(
                    "(?m)^[ \\t]*+#",
                    "A sign for comments of another language stands here.",
                    "Begin a comment with two slashes: //."),
            kind(
                    "[\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]",
                    "A curly quotation mark stands here.",
                    "Put straight ones before and behind each text: \". Some programs for letters bend them."),
            kind(
                    "[\u00a0\u2007\u200b\u202f\ufeff]",
                    "A special space stands here, which looks like any other.",
                    "Delete it, and press the space bar. It came with text that was copied from elsewhere."),
            kind(
                    "(?m)^(?:<{7}|={7}|>{7})(?!\\S)",
                    "Two versions of the file were joined here, and nobody has chosen between them.",
                    "Keep the lines that are right, and remove this mark and its partners."),
            kind(
                    "\\b(?:and|or)\\b(?=[ \\t]+(?:!|\\([ \\t]*)?[a-z]\\w*+(?![ \\t]*\\())",
                    "The word here can join whole patterns, and no comparisons.",
                    "Within the brackets write a comma or && for and, and || for or."),
            kind(
                    "(?m)(?<=^package )\\s*+\\w++-",
                    "There is a hyphen in the name after package.",
                    "Write an underscore in its place, as in my_library."),
            kind(
                    "(?m)^[ \\t]*+(?:clause|verdict|limit|oblige|due|explain)[ \\t]*+\\(",
                    "The sign @ is missing.",
                    "Write it before the word, as in @verdict( \"HOLD\" )."),
            kind(
                    "\\bin[ \\t]++(?=[\"\\w])",
                    "The list after in has no brackets.",
                    "Write it like kind in ( \"spam\", \"advertising\" )."),
            kind(
                    "(?<=\\w )(?:is|equals|equal|(?<!\\b(?:or|and) )not(?=[ \\t]+[A-Z\"]))\\b(?=[ \\t])",
                    "A comparison is written with signs.",
                    "Write == where something is so, and != where it is not."));

    private static Kind kind(String pattern, String message, String remedy) {
        return new Kind(Pattern.compile(pattern), message, remedy);
    }

    /** Looks for a slip in a file that cannot be read. */
    static Optional<Slip> in(String text) {
        String bare = Bare.of(text);
        return KINDS.stream().flatMap(kind -> found(kind, bare)).findFirst().or(() -> bracket(bare));
    }

    private static Stream<Slip> found(Kind kind, String bare) {
        Matcher matcher = kind.pattern().matcher(bare);
        if (!matcher.find()) {
            return Stream.empty();
        }
        int blank = matcher.group().length() - matcher.group().stripLeading().length();
        return Stream.of(new Slip(matcher.start() + blank, kind.message(), kind.remedy()));
    }

    /** A bracket that is never closed is the outermost one that is open in the end. */
    private static Optional<Slip> bracket(String bare) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) == '(') {
                open.addLast(i);
            } else if (bare.charAt(i) == ')') {
                if (open.isEmpty()) {
                    return Optional.of(
                            new Slip(i, "This bracket closes nothing.", "Remove it, or open one before it."));
                }
                open.removeLast();
            }
        }
        return Optional.ofNullable(open.peekFirst())
                .map(at -> new Slip(at, "This bracket is never closed.", "Write ) where what it holds ends."));
    }
}
