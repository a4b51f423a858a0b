package org.postpolicy.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;

/**
 * How much of each text of a post detectors look at.
 *
 * @param longest the most UTF-16 units
 */
record TextLimit(int longest) {

    /** A cut goes back this far at most to fall between words, because half a word may be another one. */
    private static final int LONGEST_WORD = 100;

    /** Returns a submission with the first part of each text that is too long, which is a problem. */
    Submission cut(Submission submission, Problems problems) {
        Post post = submission.post();
        Post cut = post;
        if (isTooLong(post.text())) {
            cut = cut.withText(firstPart("post.text", post.text(), problems));
        }
        if (post.title() != null && isTooLong(post.title())) {
            cut = cut.withTitle(firstPart("post.title", post.title(), problems));
        }
        if (post.altTexts().stream().anyMatch(this::isTooLong)) {
            cut = cut.withAltTexts(firstParts("post.altTexts", post.altTexts(), problems));
        }
        if (post.links().stream().anyMatch(this::isTooLong)) {
            cut = cut.withLinks(firstParts("post.links", post.links(), problems));
        }
        return cut == post
                ? submission
                : new Submission(
                        cut, submission.author(), submission.channel(), submission.audience(), submission.signals());
    }

    private List<String> firstParts(String place, List<String> texts, Problems problems) {
        List<String> parts = new ArrayList<>();
        for (String text : texts) {
            parts.add(isTooLong(text) ? firstPart(place + "[" + parts.size() + "]", text, problems) : text);
        }
        return parts;
    }

    private boolean isTooLong(String text) {
        return text.length() > longest;
    }

    private String firstPart(String place, String text, Problems problems) {
        problems.add(
                ProblemCode.TEXT_TOO_LONG,
                Place.of(place),
                "The text has " + text.length() + " characters, and only the first " + longest + " are looked at.",
                "Let a person judge it, or raise the limit.");
        int end = longest;
        while (end > Math.max(longest - LONGEST_WORD, 0) && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return text.substring(0, Character.isWhitespace(text.charAt(end)) ? end : withinCharacters(text));
    }

    private int withinCharacters(String text) {
        return Character.isSurrogatePair(text.charAt(longest - 1), text.charAt(longest)) ? longest - 1 : longest;
    }
}
