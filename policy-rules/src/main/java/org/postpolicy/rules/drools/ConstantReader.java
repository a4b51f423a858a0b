package org.postpolicy.rules.drools;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.postpolicy.rules.drools.Source.Refused;
import org.postpolicy.rules.drools.Tokens.Kind;
import org.postpolicy.rules.drools.Tokens.Token;
import org.postpolicy.rules.language.AttributePath;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Suggestions;

/** Reads constants: words in quotes, numbers, true and false, constants of enums, regular expressions. */
record ConstantReader(Source source, int start, Tokens tokens) {

    List<Object> list(AttributePath path) throws Refused {
        if (!tokens.skip("(")) {
            throw syntax(tokens.peek(), "After in stands a list in round brackets.", "Write in ( a, b ).");
        }
        List<Object> constants = new ArrayList<>();
        do {
            constants.add(read(path, path.last().type()));
        } while (tokens.skip(","));
        if (!tokens.skip(")")) {
            throw syntax(tokens.peek(), "The list is not closed.", "Put ) behind the last value.");
        }
        return constants;
    }

    /** Reads a constant that must be of a type. */
    Object read(AttributePath path, Class<?> type) throws Refused {
        Token token = tokens.take();
        if (type.isEnum()) {
            return enumConstant(path, type, token);
        }
        if (type == String.class && token.kind() == Kind.TEXT) {
            return text(token);
        }
        if (type == Boolean.class && (token.is("true") || token.is("false"))) {
            return Boolean.valueOf(token.written());
        }
        if (type == Double.class && token.kind() == Kind.NUMBER) {
            return Double.valueOf(token.written());
        }
        if (type == Integer.class && token.kind() == Kind.NUMBER) {
            return whole(path, token);
        }
        throw mismatch(path, type, token);
    }

    private Integer whole(AttributePath path, Token token) throws Refused {
        try {
            return Integer.valueOf(token.written());
        } catch (NumberFormatException notWhole) {
            throw mismatch(path, Integer.class, token);
        }
    }

    private Object enumConstant(AttributePath path, Class<?> type, Token token) throws Refused {
        List<String> constants =
                Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        String name = type.getSimpleName();
        if (token.is("in")) {
            throw twoComparisons(path, token);
        }
        if (token.kind() == Kind.TEXT) {
            throw refuse(
                    ProblemCode.ENUM_QUOTED,
                    token,
                    path + " is compared with a quoted word, and would never be equal to it.",
                    "Write " + name + "."
                            + Suggestions.nearest(token.text(), constants).orElse(constants.get(0))
                            + " without quotes.");
        }
        if (!token.is(name) || !tokens.skip(".")) {
            String near = Suggestions.nearest(token.written(), constants).orElse(constants.get(0));
            throw refuse(
                    ProblemCode.CONSTANT_UNKNOWN,
                    token,
                    path + " is compared with a constant of " + name + ", and \"" + token.written() + "\" is none.",
                    "Write " + name + "." + near + ".");
        }
        Token constant = tokens.take();
        int index = constants.indexOf(constant.written());
        if (index < 0) {
            throw refuse(
                    ProblemCode.CONSTANT_UNKNOWN,
                    constant,
                    name + " has no constant " + constant.written() + ".",
                    Suggestions.remedy(constant.written(), constants));
        }
        return type.getEnumConstants()[index];
    }

    /** Reads a regular expression that means the same to RE2 and to stock Drools. */
    Pattern regex() throws Refused {
        Token token = tokens.take();
        if (token.kind() != Kind.TEXT) {
            throw syntax(
                    token,
                    "After matches stands a regular expression in quotes.",
                    "Write matches \"…\" with the expression in double quotes.");
        }
        String regex = text(token);
        String odd = RegexDialect.difference(regex);
        if (odd != null) {
            throw refuse(ProblemCode.REGEX_DIFFERS, token, "The expression has " + odd + ".", RegexDialect.REMEDY);
        }
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException invalid) {
            throw refuse(
                    ProblemCode.REGEX_INVALID,
                    token,
                    "The regular expression cannot be read: " + invalid.getDescription() + ".",
                    "Correct it, or use a word list.");
        }
    }

    private String text(Token token) throws Refused {
        try {
            return token.text();
        } catch (IllegalArgumentException badEscape) {
            throw syntax(
                    token,
                    "The text has a backslash before a character that needs none.",
                    "Write a backslash itself as \\\\.");
        }
    }

    private Refused twoComparisons(AttributePath path, Token token) {
        return refuse(
                ProblemCode.TYPE_MISMATCH,
                token,
                "Two comparisons of " + path + " stand side by side.",
                "Write " + path + " in ( … ) for one of several, and " + path + " == … for one alone.");
    }

    private Refused mismatch(AttributePath path, Class<?> type, Token token) {
        if (token.is("in")) {
            return twoComparisons(path, token);
        }
        String wanted = type == String.class
                ? "a text in quotes"
                : type == Boolean.class
                        ? "true or false"
                        : type == Integer.class ? "a whole number" : type == Double.class ? "a number" : "null";
        String found = token.kind() == Kind.END ? "nothing" : token.written();
        return refuse(
                ProblemCode.TYPE_MISMATCH,
                token,
                path + " is compared with " + found + ".",
                "Compare it with " + wanted + ".");
    }

    private Refused syntax(Token token, String message, String remedy) {
        return refuse(ProblemCode.CONDITION_SYNTAX, token, message, remedy);
    }

    private Refused refuse(ProblemCode code, Token token, String message, String remedy) {
        return source.refuse(code, start + token.offset(), message, remedy);
    }
}
