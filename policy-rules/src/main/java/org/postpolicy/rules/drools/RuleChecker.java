package org.postpolicy.rules.drools;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.postpolicy.Verdict;
import org.postpolicy.rules.drools.Source.Refused;
import org.postpolicy.rules.language.Conclusion;
import org.postpolicy.rules.language.Condition;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.KnownSignals;
import org.postpolicy.rules.language.Operator;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.language.Suggestions;

/** Checks a parsed rule as a whole: what it concludes, on what it rests, when it holds. */
record RuleChecker(Source source, RuleDescr written, KnownSignals signals) {

    RuleDefinition check() throws Refused {
        int problemsBefore = source.problems().list().size();
        Optional<Header> header = header();
        if (!String.valueOf(written.getConsequence()).isBlank()
                || !written.getNamedConsequences().isEmpty()) {
            int then = source.text().lastIndexOf("then");
            source.note(
                    ProblemCode.THEN_NOT_EMPTY,
                    Math.max(then, 0),
                    "The then part holds code, and a rule concludes by its annotations alone.",
                    "Leave nothing between then and end.");
        }
        LocalDate effective = date("date-effective");
        LocalDate expires = date("date-expires");
        attributes();
        List<List<Pattern>> when = new PatternReader(source).read(written);
        when.forEach(alternatives -> alternatives.forEach(this::checkPattern));
        if (header.isEmpty() || source.problems().list().size() > problemsBefore) {
            throw new Refused();
        }
        RuleDefinition rule = rule(header.get(), when, effective, expires);
        rejectRestsOnFacts(rule);
        return rule;
    }

    /** Returns what the annotations say, as a rule without conditions, or nothing if they cannot be read. */
    Optional<RuleDefinition> heading() {
        return header().map(header -> rule(header, List.of(), null, null));
    }

    private Optional<Header> header() {
        try {
            return Optional.of(new HeaderReader(source, written).read());
        } catch (Refused noted) {
            return Optional.empty();
        }
    }

    private RuleDefinition rule(Header header, List<List<Pattern>> when, LocalDate effective, LocalDate expires) {
        return new RuleDefinition(
                written.getName(),
                header.clauses(),
                header.conclusion(),
                when,
                effective,
                expires,
                header.exposure(),
                source.at(Math.max(written.getStartCharacter(), 0)));
    }

    private LocalDate date(String name) {
        AttributeDescr attribute = written.getAttributes().get(name);
        if (attribute == null) {
            return null;
        }
        try {
            return LocalDate.parse(HeaderReader.unquoted(attribute.getValue()));
        } catch (DateTimeParseException invalid) {
            source.note(
                    ProblemCode.DATE_INVALID,
                    Math.max(source.text().indexOf(name), 0),
                    name + " is \"" + HeaderReader.unquoted(attribute.getValue()) + "\", which is no date.",
                    "Write year, month and day: " + name + " \"2013-12-09\".");
            return null;
        }
    }

    private void attributes() {
        written.getAttributes().keySet().stream()
                .filter(name -> !name.equals("date-effective") && !name.equals("date-expires"))
                .forEach(name -> source.note(
                        ProblemCode.RULE_ATTRIBUTE,
                        Math.max(source.text().indexOf(name), 0),
                        "The rule has the attribute " + name + ".",
                        "Remove it: only date-effective and date-expires are allowed."));
        if (written.getParentName() != null) {
            source.note(
                    ProblemCode.RULE_ATTRIBUTE,
                    Math.max(source.text().indexOf("extends"), 0),
                    "The rule extends another one.",
                    "Write its conditions out, so that the rule can be read by itself.");
        }
    }

    private void checkPattern(Pattern pattern) {
        new Guards(source.problems()).check(pattern.conditions());
        if (pattern.fact() == FactType.SIGNAL) {
            pattern.conjuncts().forEach(condition -> checkSignal(pattern, condition));
        }
    }

    private void checkSignal(Pattern pattern, Condition condition) {
        if (!(condition instanceof Condition.Comparison comparison)
                || comparison.operator() != Operator.EQUAL && comparison.operator() != Operator.IN) {
            return;
        }
        String attribute = comparison.path().toString();
        for (Object constant : comparison.constants()) {
            if (attribute.equals("kind") && !signals.kinds().contains(constant)) {
                source.problems()
                        .add(
                                ProblemCode.SIGNAL_UNKNOWN,
                                comparison.place(),
                                "No detector, word list or host produces the signal \"" + constant + "\".",
                                Suggestions.nearest((String) constant, signals.kinds())
                                        .map(near -> "Did you mean \"" + near + "\"?")
                                        .orElse("Use a kind of docs/facts.md, or add words/" + constant + ".en.txt."));
            }
            if (attribute.equals("subkind") && constant != null) {
                checkSubkind(pattern, comparison, (String) constant);
            }
        }
    }

    private void checkSubkind(Pattern pattern, Condition.Comparison comparison, String subkind) {
        List<String> known = pattern.oneOf("kind").orElse(List.of()).stream()
                .flatMap(kind -> signals.subkindsOf((String) kind).stream())
                .toList();
        if (!known.isEmpty() && !known.contains(subkind)) {
            source.problems()
                    .add(
                            ProblemCode.SIGNAL_UNKNOWN,
                            comparison.place(),
                            "This kind of signal has no sort \"" + subkind + "\".",
                            Suggestions.remedy(subkind, known));
        }
    }

    private void rejectRestsOnFacts(RuleDefinition rule) throws Refused {
        if (rule.conclusion().equals(new Conclusion.Judge(Verdict.REJECT)) && rule.restsOnText()) {
            throw source.refuse(
                    ProblemCode.REJECT_ON_TEXT,
                    Math.max(source.text().indexOf("@verdict"), 0),
                    "The rule rejects because of words that nobody has reviewed.",
                    "Write HOLD; or ask for Signal( … review == Review.CONFIRMED ) or Concern( confirmed ).");
        }
    }
}
