package org.postpolicy.rules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postpolicy.rules.drools.Source.Refused;
import org.postpolicy.rules.drools.Tokens.Kind;
import org.postpolicy.rules.drools.Tokens.Token;
import org.postpolicy.rules.language.Attribute;
import org.postpolicy.rules.language.AttributePath;
import org.postpolicy.rules.language.Condition;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.Operator;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;

/** Reads what stands on the right of a comparison, and checks that both sides fit. */
record ComparisonReader(Source source, int start, Tokens tokens, Map<String, FactType> bindings) {

    Condition read(AttributePath path, Operator operator, Token sign, Place place) throws Refused {
        checkOperator(path, operator, sign);
        ConstantReader constants = new ConstantReader(source, start, tokens);
        return switch (operator) {
            case MEMBER_OF, NOT_MEMBER_OF -> reference(path, operator, place);
            case CONTAINS, NOT_CONTAINS ->
                tokens.peek().written().startsWith("$")
                        ? reference(path, operator, place)
                        : new Condition.Comparison(
                                path, operator, List.of(constants.read(path, elementOf(path.last()))), place);
            case MATCHES -> new Condition.Matching(path, constants.regex(), place);
            case IN, NOT_IN -> new Condition.Comparison(path, operator, constants.list(path), place);
            case EQUAL, UNEQUAL -> equality(path, operator, constants, place);
            default ->
                new Condition.Comparison(
                        path, operator, List.of(constants.read(path, path.last().type())), place);
        };
    }

    private Condition equality(AttributePath path, Operator operator, ConstantReader constants, Place place)
            throws Refused {
        List<Object> constant = new ArrayList<>();
        Token token = tokens.peek();
        if (!tokens.skip("null")) {
            constant.add(constants.read(path, path.last().type()));
            return new Condition.Comparison(path, operator, constant, place);
        }
        if (!path.last().mayBeUnknown()) {
            throw refuse(
                    ProblemCode.NEVER_UNKNOWN,
                    token,
                    path + " is never null.",
                    path.last().collection()
                            ? "Write " + path + ".empty to ask whether nothing is on record."
                            : "Remove the comparison, or ask about the part before it.");
        }
        constant.add(null);
        return new Condition.Comparison(path, operator, constant, place);
    }

    private void checkOperator(AttributePath path, Operator operator, Token sign) throws Refused {
        Attribute attribute = path.last();
        String remedy = switch (operator) {
            case LESS, AT_MOST, MORE, AT_LEAST ->
                Number.class.isAssignableFrom(attribute.type())
                        ? null
                        : "Only numbers have an order; time is asked through computed attributes such as"
                                + " responseOverdue.";
            case CONTAINS, NOT_CONTAINS ->
                attribute.collection() || attribute.type() == String.class ? null : "Write " + path + " == … .";
            case STARTS_WITH, ENDS_WITH, MATCHES ->
                attribute.type() == String.class ? null : "Only text can be compared so.";
            default ->
                attribute.collection()
                        ? "A set is asked with contains, not contains or .empty."
                        : attribute.part() && !tokens.peek().is("null")
                                ? "A part is compared with null only; ask about its attributes with !. ."
                                : null;
        };
        if (remedy != null) {
            throw refuse(
                    ProblemCode.TYPE_MISMATCH,
                    sign,
                    path + " cannot be compared with " + operator.written() + ".",
                    remedy);
        }
    }

    private Condition reference(AttributePath path, Operator operator, Place place) throws Refused {
        Token name = tokens.take();
        FactType fact = bindings.get(name.written());
        if (name.kind() != Kind.NAME || fact == null) {
            throw refuse(
                    ProblemCode.BINDING_INVALID,
                    name,
                    "\"" + name.written() + "\" is no fact that this rule has named before.",
                    "Name a fact, as in $c : Channel(), in a line above, and write $c.attribute here.");
        }
        if (!tokens.skip(".")) {
            throw refuse(
                    ProblemCode.CONDITION_SYNTAX,
                    name,
                    "After " + name.written() + " an attribute is missing.",
                    "Write " + name.written() + ".attribute.");
        }
        Token first = tokens.peek();
        AttributePath other = new PathReader(source, start, tokens).read(fact);
        if (other.steps().size() > 1) {
            throw refuse(
                    ProblemCode.BINDING_INVALID,
                    first,
                    "Behind " + name.written() + " only an attribute of the fact itself can stand.",
                    "Use a computed attribute, or compare inside the pattern of the fact.");
        }
        boolean member = operator == Operator.MEMBER_OF || operator == Operator.NOT_MEMBER_OF;
        Attribute set = member ? other.last() : path.last();
        Attribute value = member ? path.last() : other.last();
        if (!set.collection() || set.element() != value.type()) {
            throw refuse(
                    ProblemCode.TYPE_MISMATCH,
                    first,
                    path + " and " + name.written() + "." + other + " do not fit together.",
                    member
                            ? "On the right of memberOf stands a set of values of the same type."
                            : "On the right of contains stands one value of the type of the set's elements.");
        }
        if (!member && other.mayBeUnknown()) {
            throw refuse(
                    ProblemCode.UNKNOWN_UNGUARDED,
                    first,
                    name.written() + "." + other + " may be unknown.",
                    "Turn the comparison round: ask in the pattern of that fact, with != null first and then memberOf.");
        }
        return new Condition.Reference(path, operator, fact, other, place);
    }

    private static Class<?> elementOf(Attribute attribute) {
        return attribute.collection() ? attribute.element() : attribute.type();
    }

    private Refused refuse(ProblemCode code, Token token, String message, String remedy) {
        return source.refuse(code, start + token.offset(), message, remedy);
    }
}
