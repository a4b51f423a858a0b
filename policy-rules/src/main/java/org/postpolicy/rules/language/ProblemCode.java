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
    RULE_SYNTAX("P201", "A rule file is not valid DRL"),
    // P4nn: word lists
    WORD_LIST_NAME("P401", "The name of a word list does not give its signal and language"),
    WORD_LIST_HEADER("P402", "A header in a word list is not well formed"),
    WORD_LIST_GROUND("P403", "A header in a word list names no protected ground"),
    WORD_LIST_SUBKIND("P404", "A header in a word list names no subkind of its signal"),
    WORD_LIST_PHRASE_EMPTY("P405", "A phrase has neither a letter nor a digit"),
    WORD_LIST_PHRASE_TOO_LONG("P406", "A phrase is too long"),
    WORD_LIST_DUPLICATE("P407", "A phrase stands twice in a word list"),
    WORD_LIST_STAR("P408", "A star stands elsewhere than after the last word"),
    WORD_LIST_BRACKET("P409", "A phrase has angle brackets"),
    WORD_LIST_EXCEPTION("P410", "An exception has no space after its mark");

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
