package org.postpolicy.rules.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.postpolicy.rules.drools.Source.Refused;
import org.postpolicy.rules.drools.Tokens.Kind;
import org.postpolicy.rules.drools.Tokens.Token;
import org.postpolicy.rules.language.AttributePath;
import org.postpolicy.rules.language.Condition;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.Operator;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;

/** Reads one condition of a pattern: {@code && || !}, comparisons, and nothing else. */
final class ConditionReader {

    private static final List<String> OPERATORS =
            Arrays.stream(Operator.values()).map(Operator::written).toList();

    private final Source source;
    private final int start;
    private final FactType fact;
    private final Map<String, FactType> bindings;
    private final Tokens tokens;

    /** Reads the condition that starts at an offset of the file. */
    ConditionReader(Source source, int start, String written, FactType fact, Map<String, FactType> bindings) {
        this.source = source;
        this.start = start;
        this.fact = fact;
        this.bindings = bindings;
        this.tokens = new Tokens(written);
    }

    Condition read() throws Refused {
        Condition condition = any();
        Token rest = tokens.peek();
        if (rest.is(":")) {
            throw refuse(
                    ProblemCode.BINDING_INVALID,
                    rest,
                    "A name can be given to a whole fact only, not to an attribute.",
                    "Put the name before the pattern, as in $c : Channel(), and write $c.attribute.");
        }
        if (rest.kind() != Kind.END) {
            throw unexpected(rest, "the end of the condition");
        }
        return condition;
    }

    private Condition any() throws Refused {
        Place place = place(tokens.peek());
        List<Condition> parts = new ArrayList<>(List.of(all()));
        while (tokens.skip("||")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts, place);
    }

    private Condition all() throws Refused {
        Place place = place(tokens.peek());
        List<Condition> parts = new ArrayList<>(List.of(one()));
        while (tokens.skip("&&")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts, place);
    }

    private Condition one() throws Refused {
        Token first = tokens.peek();
        if (tokens.skip("!")) {
            return new Condition.Not(one(), place(first));
        }
        if (tokens.skip("(")) {
            Condition inner = any();
            if (!tokens.skip(")")) {
                throw unexpected(tokens.peek(), "a closing bracket");
            }
            return inner;
        }
        if (first.kind() == Kind.SIGN && OPERATORS.contains(first.written())) {
            throw refuse(
                    ProblemCode.CONDITION_SYNTAX,
                    first,
                    "A comparison begins with an attribute, and here it begins with " + first.written() + ".",
                    "Name the attribute again, or list the values: kind in ( … ).");
        }
        return comparison();
    }

    private Condition comparison() throws Refused {
        Token first = tokens.peek();
        AttributePath path = new PathReader(source, start, tokens).read(fact);
        Token sign = tokens.peek();
        if (List.of("", ")", "&&", "||", ":").contains(sign.written())) {
            return truth(path, first);
        }
        Operator operator = operator();
        ComparisonReader comparison = new ComparisonReader(source, start, tokens, bindings);
        return comparison.read(path, operator, sign, place(first));
    }

    private Condition truth(AttributePath path, Token first) throws Refused {
        if (path.last().type() != Boolean.class) {
            throw refuse(
                    ProblemCode.TYPE_MISMATCH,
                    first,
                    path + " is not true or false by itself.",
                    "Compare it, as in " + path + " == … .");
        }
        if (path.last().mayBeUnknown()) {
            throw refuse(
                    ProblemCode.UNKNOWN_UNGUARDED,
                    first,
                    path + " may be unknown, and then is neither true nor false.",
                    "Write " + path + " == true or " + path + " == false.");
        }
        return new Condition.Truth(path, place(first));
    }

    private Operator operator() throws Refused {
        Token sign = tokens.take();
        String written = sign.written();
        if (written.equals("not")) {
            written += " " + tokens.peek().written();
            tokens.take();
        }
        if (written.equals("str") && tokens.skip("[")) {
            written = "str[" + tokens.take().written() + "]";
            tokens.skip("]");
        }
        for (Operator operator : Operator.values()) {
            if (operator.written().equals(written)) {
                return operator;
            }
        }
        throw refuse(ProblemCode.OPERATOR_UNKNOWN, sign, "\"" + written + "\" is no comparison.", remedy(written));
    }

    private static String remedy(String written) {
        return switch (written) {
            case "=" -> "Write == with two equals signs.";
            case "startsWith", "endsWith" -> "Write str[" + written + "].";
            case "not matches", "not str" -> "Write !( attribute matches \"…\" ).";
            default -> "Possible here: " + String.join(", ", OPERATORS) + ".";
        };
    }

    private Place place(Token token) {
        return source.at(start + token.offset());
    }

    private Refused refuse(ProblemCode code, Token token, String message, String remedy) {
        return source.refuse(code, start + token.offset(), message, remedy);
    }

    private Refused unexpected(Token token, String expected) {
        String found = token.kind() == Kind.END ? "the end" : "\"" + token.written() + "\"";
        return refuse(
                ProblemCode.CONDITION_SYNTAX,
                token,
                "Here stands " + found + " where " + expected + " should be.",
                "Write conditions as attribute, comparison, value, joined by commas, && or ||.");
    }
}
