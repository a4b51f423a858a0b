package org.postpolicy.rules.language;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pattern asks of its fact. */
public sealed interface Condition {

    /** Returns where it stands. */
    Place place();

    /** Returns the single comparisons of which it is made. */
    default Stream<Condition> leaves() {
        if (this instanceof All all) {
            return all.conditions().stream().flatMap(Condition::leaves);
        }
        if (this instanceof Any any) {
            return any.conditions().stream().flatMap(Condition::leaves);
        }
        return this instanceof Not not ? not.condition().leaves() : Stream.of(this);
    }

    /** Returns the attributes that are compared, without those of the other fact in a reference. */
    default Stream<AttributePath> paths() {
        return leaves().map(Condition::path);
    }

    private static AttributePath path(Condition leaf) {
        if (leaf instanceof Truth truth) {
            return truth.path();
        }
        if (leaf instanceof Comparison comparison) {
            return comparison.path();
        }
        return leaf instanceof Matching matching ? matching.path() : ((Reference) leaf).path();
    }

    /** A boolean attribute that must be true. */
    record Truth(AttributePath path, Place place) implements Condition {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** A comparison of an attribute with constants. */
    record Comparison(AttributePath path, Operator operator, List<Object> constants, Place place) implements Condition {
        /** Copies the constants; a null stands for the literal {@code null}. */
        public Comparison {
            constants = Collections.unmodifiableList(new ArrayList<>(constants));
        }

        @Override
        public String toString() {
            String written = constants.stream().map(Condition::written).collect(Collectors.joining(", "));
            boolean list = operator == Operator.IN || operator == Operator.NOT_IN;
            return path + " " + operator.written() + " " + (list ? "( " + written + " )" : written);
        }
    }

    /** A comparison of a string attribute with a regular expression, matched as a whole. */
    record Matching(AttributePath path, Pattern pattern, Place place) implements Condition {
        @Override
        public String toString() {
            return path + " matches " + Condition.written(pattern.toString());
        }
    }

    /** A comparison of an attribute with an attribute of one of the four single facts. */
    record Reference(AttributePath path, Operator operator, FactType fact, AttributePath other, Place place)
            implements Condition {
        @Override
        public String toString() {
            return path + " " + operator.written() + " " + fact.ruleName() + "." + other;
        }
    }

    /** Conditions that must all hold. */
    record All(List<Condition> conditions, Place place) implements Condition {
        /** Copies the conditions. */
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public String toString() {
            return conditions.stream().map(Condition::inBrackets).collect(Collectors.joining(" && "));
        }
    }

    /** Conditions of which one must hold. */
    record Any(List<Condition> conditions, Place place) implements Condition {
        /** Copies the conditions. */
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public String toString() {
            return conditions.stream().map(Condition::inBrackets).collect(Collectors.joining(" || "));
        }
    }

    /** A condition that must not hold. */
    record Not(Condition condition, Place place) implements Condition {
        @Override
        public String toString() {
            return "!( " + condition + " )";
        }
    }

    /** Writes a constant as rules write it. */
    private static String written(Object constant) {
        if (constant instanceof Enum<?> enumConstant) {
            return enumConstant.getDeclaringClass().getSimpleName() + "." + enumConstant.name();
        }
        return constant instanceof String text
                ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                : String.valueOf(constant);
    }

    private static String inBrackets(Condition condition) {
        boolean mixed = condition instanceof All || condition instanceof Any;
        return mixed ? "( " + condition + " )" : condition.toString();
    }
}
