package org.postpolicy.workbench;

import org.postpolicy.Verdict;

/**
 * Puts colours on words, or on a plain screen something else.
 *
 * @param colour whether the reader sees colours
 */
record Paint(boolean colour) {

    private static final String RESET = "\u001B[0m";

    String verdict(Verdict verdict) {
        String code = switch (verdict) {
            case ALLOW -> "32";
            case ADVISE -> "36";
            case HOLD -> "33";
            case REJECT -> "31";
        };
        return in("1;" + code, verdict.name());
    }

    String error(String text) {
        return in("1;35", text);
    }

    String name(String text) {
        return in("1", text);
    }

    String evidence(String text) {
        return colour ? in("7", text) : "[[" + text + "]]";
    }

    private String in(String code, String text) {
        return colour ? "\u001B[" + code + "m" + text + RESET : text;
    }
}
