package org.postpolicy.rules.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.postpolicy.rules.drools.Source.Refused;
import org.postpolicy.rules.language.Condition;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Suggestions;

/** Reads the patterns of a rule; what is wrong with one does not hide what is wrong with the next. */
final class PatternReader {

    private static final Map<String, String> IN_WORDS = Map.of(
            "EvalDescr", "eval",
            "ExistsDescr", "exists, which a pattern says already",
            "ForallDescr", "forall",
            "FromDescr", "from",
            "AccumulateDescr", "accumulate",
            "CollectDescr", "collect",
            "EntryPointDescr", "an entry point",
            "ConditionalBranchDescr", "if",
            "NamedConsequenceDescr", "do");

    private final Source source;
    private final Map<String, FactType> bindings = new HashMap<>();

    PatternReader(Source source) {
        this.source = source;
    }

    List<List<Pattern>> read(RuleDescr written) throws Refused {
        List<List<Pattern>> when = new ArrayList<>();
        boolean sound = true;
        for (BaseDescr element : flat(written.getLhs())) {
            try {
                when.add(alternatives(element));
            } catch (Refused noted) {
                sound = false;
            }
        }
        if (!sound) {
            throw new Refused();
        }
        if (when.isEmpty()) {
            throw source.refuse(
                    ProblemCode.WHEN_EMPTY,
                    whenOrRule(),
                    "The rule has no condition and would always speak.",
                    "Write at least one pattern, as in Post( kind == PostKind.COMMENT ).");
        }
        return when;
    }

    private static List<BaseDescr> flat(AndDescr and) {
        List<BaseDescr> elements = new ArrayList<>();
        for (BaseDescr element : and.getDescrs()) {
            if (element instanceof AndDescr nested) {
                elements.addAll(flat(nested));
            } else {
                elements.add(element);
            }
        }
        return elements;
    }

    private List<Pattern> alternatives(BaseDescr element) throws Refused {
        if (!(element instanceof OrDescr or)) {
            return List.of(pattern(element, true));
        }
        List<Pattern> alternatives = new ArrayList<>();
        for (BaseDescr alternative : or.getDescrs()) {
            alternatives.add(pattern(alternative, false));
        }
        return alternatives;
    }

    private Pattern pattern(BaseDescr element, boolean mayBind) throws Refused {
        if (element instanceof NotDescr not) {
            boolean one = not.getDescrs().size() == 1 && not.getDescrs().get(0) instanceof PatternDescr;
            if (!one) {
                throw forbidden(not, "not over more than one pattern");
            }
            return pattern((PatternDescr) not.getDescrs().get(0), true, false);
        }
        if (element instanceof PatternDescr pattern) {
            return pattern(pattern, false, mayBind);
        }
        throw forbidden(element, IN_WORDS.getOrDefault(element.getClass().getSimpleName(), "a nested and or or"));
    }

    private Pattern pattern(PatternDescr written, boolean negated, boolean mayBind) throws Refused {
        if (written.getSource() != null) {
            throw forbidden(
                    written,
                    IN_WORDS.getOrDefault(written.getSource().getClass().getSimpleName(), "from"));
        }
        Optional<FactType> fact = FactType.named(written.getObjectType());
        if (fact.isEmpty()) {
            throw source.refuse(
                    ProblemCode.FACT_UNKNOWN,
                    offset(written),
                    "There is no fact " + written.getObjectType() + ".",
                    Suggestions.remedy(written.getObjectType(), FactType.ruleNames()));
        }
        if (!written.getBehaviors().isEmpty()) {
            throw forbidden(written, "a window");
        }
        List<Condition> conditions = conditions(written, fact.get());
        bind(written, fact.get(), mayBind);
        return new Pattern(fact.get(), negated, conditions, source.at(offset(written)));
    }

    private void bind(PatternDescr written, FactType fact, boolean mayBind) throws Refused {
        String name = written.getIdentifier();
        if (name == null || name.isEmpty()) {
            return;
        }
        if (!mayBind || !fact.single()) {
            throw source.refuse(
                    ProblemCode.BINDING_INVALID,
                    offset(written),
                    mayBind
                            ? "A " + fact.ruleName() + " cannot be given a name."
                            : "A pattern inside not or or cannot be given a name.",
                    "Name one of Post, Author, Channel and Audience in a line of its own.");
        }
        if (bindings.putIfAbsent(name, fact) != null) {
            throw source.refuse(
                    ProblemCode.BINDING_INVALID,
                    offset(written),
                    "The name " + name + " is given twice.",
                    "Give each fact a name of its own.");
        }
    }

    private List<Condition> conditions(PatternDescr written, FactType fact) throws Refused {
        List<Condition> conditions = new ArrayList<>();
        boolean sound = true;
        for (BaseDescr constraint : written.getConstraint().getDescrs()) {
            if (!(constraint instanceof ExprConstraintDescr expression)
                    || expression.getType() == ExprConstraintDescr.Type.POSITIONAL) {
                throw forbidden(constraint, "a condition without an attribute name");
            }
            try {
                conditions.add(
                        new ConditionReader(source, offset(expression), expression.getExpression(), fact, bindings)
                                .read());
            } catch (Refused noted) {
                sound = false;
            }
        }
        if (!sound) {
            throw new Refused();
        }
        return conditions;
    }

    private Refused forbidden(BaseDescr element, String what) {
        return source.refuse(
                ProblemCode.ELEMENT_FORBIDDEN,
                offset(element),
                "Here stands " + what + ".",
                "Use patterns, not over one pattern, and or between patterns; nothing else.");
    }

    /** The parser counts from 0; for some elements it does not say. */
    private int offset(BaseDescr element) {
        int character = element.getStartCharacter();
        return character >= 0 ? character : whenOrRule();
    }

    private int whenOrRule() {
        int when = source.text().indexOf("\nwhen");
        return when >= 0 ? when + 1 : Math.max(source.text().indexOf("rule \""), 0);
    }
}
