package org.postpolicy.rules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a condition, read from front to back. */
final class Tokens {

    /** What a token can be. */
    enum Kind {
        NAME,
        TEXT,
        NUMBER,
        SIGN,
        ODD,
        END
    }

    /**
     * A token.
     *
     * @param kind what it is
     * @param written how it is written
     * @param offset where it starts in the condition
     */
    record Token(Kind kind, String written, int offset) {

        boolean is(String sign) {
            return written.equals(sign) && kind != Kind.TEXT;
        }

        /** Returns the text between the quotes, with escapes resolved. */
        String text() {
            return written.substring(1, written.length() - 1).translateEscapes();
        }
    }

    private static final Pattern TOKEN = Pattern.compile("""
            (?<blank>\\s++)\
            |(?<text>"(?:[^"\\\\\\n]|\\\\.)*+"|'(?:[^'\\\\\\n]|\\\\.)*+')\
            |(?<number>[+-]?\\d++(?:\\.\\d++)?)\
            |(?<name>[$\\p{L}_][$\\p{L}\\p{N}_]*+)\
            |(?<sign>!\\.|==|!=|<=|>=|&&|\\|\\||[<>!.,()\\[\\]:=])""");

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    Tokens(String condition) {
        Matcher matcher = TOKEN.matcher(condition);
        int offset = 0;
        while (offset < condition.length()) {
            if (!matcher.find(offset) || matcher.start() != offset) {
                tokens.add(new Token(Kind.ODD, condition.substring(offset, offset + 1), offset));
                offset++;
                continue;
            }
            if (matcher.group("blank") == null) {
                tokens.add(new Token(kind(matcher), matcher.group(), offset));
            }
            offset = matcher.end();
        }
        tokens.add(new Token(Kind.END, "", condition.length()));
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("text") != null) {
            return Kind.TEXT;
        }
        if (matcher.group("number") != null) {
            return Kind.NUMBER;
        }
        return matcher.group("name") != null ? Kind.NAME : Kind.SIGN;
    }

    Token peek() {
        return tokens.get(next);
    }

    Token peekBehind() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    Token take() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    /** Takes the next token if it is written so. */
    boolean skip(String sign) {
        if (!peek().is(sign)) {
            return false;
        }
        take();
        return true;
    }
}
