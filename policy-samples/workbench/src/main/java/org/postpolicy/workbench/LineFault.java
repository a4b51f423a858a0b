package org.postpolicy.workbench;

import org.postpolicy.Problem;

/** What can be wrong with a line before its facts are looked at. */
enum LineFault {
    SYNTAX("P701"),
    KEY_TWICE("P702"),
    TOO_MUCH("P703"),
    TOO_LONG("P704"),
    NOT_UTF8("P705"),
    NOT_OBJECT("P706"),
    ID("P707"),
    INVALID("P708"),
    NOT_JUDGED("P709");

    private final String code;

    LineFault(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    Problem problem(String message, String remedy) {
        return new Problem(code, null, 0, 0, message, remedy);
    }
}
