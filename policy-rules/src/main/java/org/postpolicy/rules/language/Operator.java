package org.postpolicy.rules.language;

/** What a comparison asks. */
public enum Operator {
    EQUAL("=="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    IN("in"),
    NOT_IN("not in"),
    CONTAINS("contains"),
    NOT_CONTAINS("not contains"),
    MEMBER_OF("memberOf"),
    NOT_MEMBER_OF("not memberOf"),
    STARTS_WITH("str[startsWith]"),
    ENDS_WITH("str[endsWith]"),
    MATCHES("matches");

    private final String written;

    Operator(String written) {
        this.written = written;
    }

    /** Returns the operator as rules write it. */
    public String written() {
        return written;
    }

    /** Returns whether it is true of what is different, so that an unknown must be excluded first. */
    public boolean negative() {
        return this == UNEQUAL || this == NOT_IN || this == NOT_CONTAINS || this == NOT_MEMBER_OF;
    }

    /** Returns whether it compares by order. */
    public boolean ordering() {
        return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
    }
}
