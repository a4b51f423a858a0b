package org.postpolicy.rules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postpolicy.rules.drools.Source.Refused;
import org.postpolicy.rules.drools.Tokens.Kind;
import org.postpolicy.rules.drools.Tokens.Token;
import org.postpolicy.rules.language.Attribute;
import org.postpolicy.rules.language.AttributePath;
import org.postpolicy.rules.language.Dictionary;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Suggestions;

/** Reads a way to an attribute: {@code kind}, {@code setup!.complaintContact}, {@code topics.empty}. */
record PathReader(Source source, int start, Tokens tokens) {

    AttributePath read(FactType fact) throws Refused {
        List<Attribute> steps = new ArrayList<>();
        Class<?> owner = fact.type();
        String ownerName = fact.ruleName();
        while (true) {
            Token name = tokens.take();
            Attribute step = step(owner, ownerName, name, steps);
            steps.add(step);
            Token sign = tokens.peek();
            if (!sign.is(".") && !sign.is("!.")) {
                return new AttributePath(steps);
            }
            tokens.take();
            checkSign(step, sign);
            owner = step.type();
            ownerName = step.name();
        }
    }

    private Attribute step(Class<?> owner, String ownerName, Token name, List<Attribute> steps) throws Refused {
        if (name.kind() != Kind.NAME) {
            throw refuse(
                    ProblemCode.CONDITION_SYNTAX,
                    name,
                    "Here stands " + (name.kind() == Kind.END ? "nothing" : "\"" + name.written() + "\"")
                            + " where an attribute of " + ownerName + " should be.",
                    name.kind() == Kind.NUMBER
                            ? "A number has a decimal point and no comma, as in strength >= 0.8."
                            : "Begin a comparison with an attribute, as in role == Role.PUBLIC.");
        }
        if (name.written().startsWith("$")) {
            throw refuse(
                    ProblemCode.BINDING_INVALID,
                    name,
                    "A name such as " + name.written()
                            + " can be given to a whole fact only, and used only on the right"
                            + " of memberOf and contains.",
                    "Begin the comparison with an attribute of " + ownerName + ".");
        }
        Attribute last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        if (last != null && last.collection()) {
            if (name.is("empty")) {
                return Dictionary.empty();
            }
            throw refuse(
                    ProblemCode.ATTRIBUTE_UNKNOWN,
                    name,
                    last.name() + " is a set, and a set can be asked only whether it is empty.",
                    "Write " + last.name() + ".empty, or " + last.name() + " contains … .");
        }
        Map<String, Attribute> known = last == null || last.part() ? Dictionary.attributesOf(owner) : Map.of();
        Attribute found = known.get(name.written());
        if (found == null) {
            throw unknown(ownerName, name, known);
        }
        return found;
    }

    private Refused unknown(String ownerName, Token name, Map<String, Attribute> known) {
        for (Attribute part : known.values()) {
            if (part.part() && Dictionary.attributesOf(part.type()).containsKey(name.written())) {
                return refuse(
                        ProblemCode.ATTRIBUTE_UNKNOWN,
                        name,
                        name.written() + " is an attribute of the part " + part.name() + ".",
                        "Write " + part.name() + "!." + name.written() + ".");
            }
        }
        return refuse(
                ProblemCode.ATTRIBUTE_UNKNOWN,
                name,
                ownerName + " has no attribute " + name.written() + ".",
                known.isEmpty() ? "Remove it." : Suggestions.attribute(name.written(), known.keySet()));
    }

    private void checkSign(Attribute step, Token sign) throws Refused {
        if (step.part() && sign.is(".")) {
            throw refuse(
                    ProblemCode.PART_DOT,
                    sign,
                    step.name() + " is a part that may be absent.",
                    "Write " + step.name() + "!. with an exclamation mark before the dot.");
        }
        if (step.collection() && sign.is("!.")) {
            throw refuse(
                    ProblemCode.PART_DOT,
                    sign,
                    step.name() + " is a set that is always there.",
                    "Write " + step.name() + ".empty with a plain dot.");
        }
    }

    private Refused refuse(ProblemCode code, Token token, String message, String remedy) {
        return source.refuse(code, start + token.offset(), message, remedy);
    }
}
