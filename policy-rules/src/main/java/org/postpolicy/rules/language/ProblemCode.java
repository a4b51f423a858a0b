package org.postpolicy.rules.language;

/**
 * The codes of everything that can be wrong; a code is never given to anything else later.
 *
 * <p>P1nn files and registers, P2nn rules, P3nn scenarios, P4nn word lists, P5nn submissions, P6nn evaluation.
 */
public enum ProblemCode {
    // P1nn: files and registers
    FILE_UNREADABLE("P101", "A file or folder cannot be read"),
    // P2nn: rules
    RULE_SYNTAX("P201", "A rule file is not valid DRL");

    private final String code;
    private final String title;

    ProblemCode(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** Returns the stable code, {@code P} and three digits. */
    public String code() {
        return code;
    }

    /** Returns what the code stands for, in a few words. */
    public String title() {
        return title;
    }
}
