package org.postpolicy.rules.drools;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.postpolicy.Verdict;
import org.postpolicy.rules.drools.Source.Refused;
import org.postpolicy.rules.language.Attribute;
import org.postpolicy.rules.language.AttributePath;
import org.postpolicy.rules.language.Conclusion;
import org.postpolicy.rules.language.Dictionary;
import org.postpolicy.rules.language.Exposure;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Suggestions;

/**
 * Reads the annotations of a rule: {@code @clause}, one of {@code @verdict}, {@code @limit} and {@code @oblige}, and how
 * much of it may be explained to the public.
 */
record HeaderReader(Source source, RuleDescr written) {

    private static final Pattern ANNOTATION = Pattern.compile("@(\\w++)");
    private static final List<String> KNOWN =
            List.of("clause", "verdict", "limit", "oblige", "optional", "due", "explain");
    private static final List<String> CONCLUSIONS = List.of("verdict", "limit", "oblige");

    Header read() throws Refused {
        once();
        Map<String, String> values = new LinkedHashMap<>();
        for (AnnotationDescr annotation : written.getAnnotations()) {
            values.put(annotation.getName(), value(annotation));
        }
        List<String> clauses = Stream.of(values.getOrDefault("clause", "").split(","))
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .toList();
        if (clauses.isEmpty()) {
            source.note(
                    ProblemCode.CLAUSE_MISSING,
                    at("clause"),
                    "The rule names no clause.",
                    "Write @clause( \"…\" ) with an id of clauses.yaml; several ids are joined by commas.");
        }
        return new Header(clauses, conclusion(values), exposure(values.get("explain")));
    }

    /** The parser keeps only the last of several. */
    private void once() throws Refused {
        Matcher matcher = ANNOTATION.matcher(Bare.of(source.text()));
        Set<String> seen = new LinkedHashSet<>();
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!seen.add(name)) {
                throw source.refuse(
                        CONCLUSIONS.contains(name) ? ProblemCode.CONCLUSION_INVALID : ProblemCode.ANNOTATION_UNKNOWN,
                        matcher.start(),
                        "@" + name + " stands twice.",
                        name.equals("clause")
                                ? "Name all clauses in one, with commas: @clause( \"A-1, A-2\" )."
                                : "Keep one; make two rules of two conclusions.");
            }
        }
    }

    private String value(AnnotationDescr annotation) {
        String name = annotation.getName();
        String value = annotation.getSingleValueAsString();
        if (!KNOWN.contains(name)) {
            source.note(
                    ProblemCode.ANNOTATION_UNKNOWN,
                    at(name),
                    "@" + name + " is unknown.",
                    Suggestions.remedy(name, KNOWN));
        } else if (!name.equals("optional") && (value == null || unquoted(value).isBlank())) {
            source.note(
                    ProblemCode.ANNOTATION_UNKNOWN,
                    at(name),
                    "@" + name + " has no value.",
                    "Write @" + name + "( \"…\" ).");
        }
        return value == null ? "" : unquoted(value);
    }

    private Conclusion conclusion(Map<String, String> values) throws Refused {
        List<String> given = CONCLUSIONS.stream().filter(values::containsKey).toList();
        if (given.isEmpty() && !KNOWN.containsAll(values.keySet())) {
            // The annotation that was reported as unknown was probably meant to be the conclusion.
            throw new Refused();
        }
        if (given.size() != 1) {
            throw source.refuse(
                    ProblemCode.CONCLUSION_INVALID,
                    at(given.isEmpty() ? "clause" : given.get(1)),
                    given.isEmpty()
                            ? "The rule concludes nothing."
                            : "The rule concludes several things: " + given + ".",
                    "Write exactly one of @verdict, @limit and @oblige; make two rules of two conclusions.");
        }
        boolean obliges = given.get(0).equals("oblige");
        if (!obliges && (values.containsKey("optional") || values.containsKey("due"))) {
            source.note(
                    ProblemCode.CONCLUSION_INVALID,
                    at(values.containsKey("due") ? "due" : "optional"),
                    "@optional and @due belong to an obligation.",
                    "Remove them, or write @oblige in place of @" + given.get(0) + ".");
        }
        return switch (given.get(0)) {
            case "verdict" -> new Conclusion.Judge(verdict(values.get("verdict"), "verdict"));
            case "limit" -> new Conclusion.Cap(limit(values.get("limit")));
            default -> oblige(values);
        };
    }

    // A rule with a problem is refused in the end, so any verdict will do to go on with.
    private Verdict verdict(String name, String annotation) {
        List<String> names = Arrays.stream(Verdict.values()).map(Verdict::name).toList();
        if (!names.contains(name)) {
            source.note(
                    ProblemCode.VERDICT_UNKNOWN,
                    at(annotation),
                    "There is no verdict \"" + name + "\".",
                    Suggestions.remedy(name, names));
            return Verdict.HOLD;
        }
        return Verdict.valueOf(name);
    }

    private Exposure exposure(String name) {
        if (name == null) {
            return Exposure.MESSAGE;
        }
        if (!Exposure.names().contains(name)) {
            source.note(
                    ProblemCode.EXPOSURE_UNKNOWN,
                    at("explain"),
                    "\"" + name + "\" does not say how much of the rule the public may see.",
                    Suggestions.remedy(name, Exposure.names()));
            return Exposure.MESSAGE;
        }
        return Exposure.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private Verdict limit(String name) {
        Verdict limit = verdict(name, "limit");
        if (limit == Verdict.REJECT) {
            source.note(
                    ProblemCode.VERDICT_UNKNOWN,
                    at("limit"),
                    "A limit of REJECT limits nothing.",
                    "Write HOLD or ADVISE.");
        }
        return limit;
    }

    private Conclusion oblige(Map<String, String> values) throws Refused {
        boolean optional = values.containsKey("optional");
        String due = values.get("due");
        if (due == null) {
            return new Conclusion.Oblige(values.get("oblige"), optional, null, null);
        }
        Optional<FactType> fact = Stream.of(FactType.POST, FactType.CHANNEL)
                .filter(type -> isTime(Dictionary.attributesOf(type.type()).get(due)))
                .findFirst();
        if (fact.isEmpty()) {
            throw source.refuse(
                    ProblemCode.DUE_INVALID,
                    at("due"),
                    "\"" + due + "\" is no attribute of Post or Channel that holds a time.",
                    Suggestions.remedy(
                            due,
                            Dictionary.attributesOf(FactType.POST.type()).values().stream()
                                    .filter(HeaderReader::isTime)
                                    .map(Attribute::name)
                                    .toList()));
        }
        Attribute attribute = Dictionary.attributesOf(fact.get().type()).get(due);
        return new Conclusion.Oblige(values.get("oblige"), optional, new AttributePath(List.of(attribute)), fact.get());
    }

    private static boolean isTime(Attribute attribute) {
        return attribute != null && attribute.type() == Instant.class;
    }

    private int at(String annotation) {
        int at = source.text().indexOf("@" + annotation);
        return Math.max(at >= 0 ? at : source.text().indexOf("rule"), 0);
    }

    static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
