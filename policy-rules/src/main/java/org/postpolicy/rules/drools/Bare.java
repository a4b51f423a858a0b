package org.postpolicy.rules.drools;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule file without its comments and without what stands in quotes, every sign in its former place. */
final class Bare {

    private static final Pattern COMMENT_OR_TEXT = Pattern.compile("//[^\\n]*+|\"((?:[^\"\\\\\\n]|\\\\.)*+)\"");

    private Bare() {}

    static String of(String text) {
        Matcher matcher = COMMENT_OR_TEXT.matcher(text);
        return matcher.replaceAll(found -> {
            int length = found.group().length();
            return found.group(1) == null ? " ".repeat(length) : "\"" + "_".repeat(length - 2) + "\"";
        });
    }
}
