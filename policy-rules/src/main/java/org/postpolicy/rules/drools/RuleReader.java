package org.postpolicy.rules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.postpolicy.rules.drools.Source.Refused;
import org.postpolicy.rules.language.KnownSignals;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.RuleDefinition;

/** Reads a rule file with Drools' own parser and checks it against the dictionary of facts. */
public final class RuleReader {

    private static final Pattern PARSER_PLACE = Pattern.compile("Line (\\d++):(\\d++)");
    private static final Pattern PACKAGE = Pattern.compile("\\w++");
    private static final String IMPORT = "org.postpolicy.facts.*";

    private final String pack;
    private final KnownSignals signals;

    /** Makes a reader for the rules of one pack. */
    public RuleReader(String pack, KnownSignals signals) {
        this.pack = pack;
        this.signals = signals;
    }

    /** Reads a rule; if anything is wrong with it, adds the problems and returns nothing. */
    public Optional<RuleDefinition> read(String name, String file, String text, Problems problems) {
        Problems own = new Problems();
        Source source = new Source(file, text, own);
        Optional<RuleDefinition> rule = Optional.empty();
        try {
            RuleDescr written = oneRule(parse(source), source, name);
            rule = Optional.of(new RuleChecker(source, written, signals).check());
        } catch (Refused refused) {
            // The problem has been noted where it was found.
        }
        problems.addAll(own.list());
        return own.isEmpty() ? rule : Optional.empty();
    }

    /**
     * Returns what the annotations of a rule say, as a rule without conditions, even if its conditions are wrong; nothing
     * if the annotations or the file around them are, and nothing is reported.
     */
    public Optional<RuleDefinition> heading(String name, String file, String text) {
        Source source = new Source(file, text, new Problems());
        try {
            Optional<RuleDefinition> heading =
                    new RuleChecker(source, oneRule(parse(source), source, name), signals).heading();
            return source.problems().isEmpty() ? heading : Optional.empty();
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    private PackageDescr parse(Source source) throws Refused {
        DrlParser parser = new DrlParser();
        PackageDescr parsed = null;
        try {
            parsed = parser.parse(null, source.text());
        } catch (DroolsParserException | RuntimeException failure) {
            source.note(
                    ProblemCode.RULE_SYNTAX,
                    0,
                    "The file cannot be read as a rule.",
                    "Compare it with the rule in the reference of the rule language.");
            throw new Refused();
        }
        if (parser.hasErrors() || parsed == null) {
            throw syntax(source, parser.getErrors());
        }
        return parsed;
    }

    private static Refused syntax(Source source, List<? extends DroolsError> errors) {
        String jargon = errors.isEmpty() ? "" : errors.get(0).getMessage();
        Matcher matcher = PARSER_PLACE.matcher(jargon);
        Place place = matcher.find()
                ? new Place(source.file(), Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)) + 1)
                : Place.of(source.file());
        Optional<Slip> slip = Slip.in(source.text());
        if (slip.isPresent()) {
            return source.refuse(
                    ProblemCode.RULE_SYNTAX,
                    slip.get().offset(),
                    slip.get().message(),
                    slip.get().remedy());
        }
        SyntaxHint hint = SyntaxHint.of(source.text(), place.line());
        Place better = hint.line() == place.line() ? place : new Place(source.file(), hint.line(), 0);
        source.problems().add(ProblemCode.RULE_SYNTAX, better, hint.message(), hint.remedy());
        return new Refused();
    }

    private RuleDescr oneRule(PackageDescr parsed, Source source, String name) throws Refused {
        if (source.text().isBlank()) {
            throw source.refuse(ProblemCode.RULE_COUNT, 0, "The file is empty.", "Write the rule, or remove the file.");
        }
        String expected = pack.replace('-', '_');
        // Of a folder that cannot be a package, its own name is what is wrong.
        if (PACKAGE.matcher(expected).matches() && !expected.equals(parsed.getName())) {
            source.note(
                    ProblemCode.RULE_PACKAGE,
                    0,
                    "The file belongs to package \"" + parsed.getName() + "\".",
                    "Begin it with package " + expected + ".");
        }
        imports(parsed, source);
        statements(parsed, source);
        List<RuleDescr> rules = parsed.getRules();
        if (rules.size() != 1) {
            throw source.refuse(
                    ProblemCode.RULE_COUNT,
                    rules.size() > 1 ? Math.max(source.text().lastIndexOf("\nrule") + 1, 0) : 0,
                    "The file holds " + (rules.isEmpty() ? "no rule." : rules.size() + " rules."),
                    "Write one rule in each file.");
        }
        RuleDescr rule = rules.get(0);
        if (!rule.getName().equals(name)) {
            int at = source.text().indexOf(rule.getName());
            source.note(
                    ProblemCode.RULE_NAME,
                    Math.max(at, 0),
                    "The rule is called \"" + rule.getName() + "\" in a file called " + name + ".drl.",
                    "Call the rule \"" + name + "\", or the file " + rule.getName() + ".drl.");
        }
        return rule;
    }

    private static void imports(PackageDescr parsed, Source source) {
        List<String> targets = new ArrayList<>();
        parsed.getImports().forEach(written -> targets.add(written.getTarget()));
        parsed.getFunctionImports().forEach(written -> targets.add("static " + written.getTarget()));
        parsed.getAccumulateImports().forEach(written -> targets.add("accumulate " + written.getTarget()));
        for (String target : targets) {
            if (!target.equals(IMPORT)) {
                source.note(
                        ProblemCode.RULE_IMPORT,
                        lineStart(source.text(), target),
                        "The file imports " + target + ".",
                        "Import " + IMPORT + " and nothing else.");
            }
        }
        if (!targets.contains(IMPORT)) {
            source.note(
                    ProblemCode.RULE_IMPORT,
                    0,
                    "The file does not import the facts.",
                    "Write import " + IMPORT + " below the package.");
        }
    }

    private static int lineStart(String text, String target) {
        int at = text.indexOf(target.substring(target.indexOf(' ') + 1));
        return Math.max(text.lastIndexOf("import", Math.max(at, 0)), 0);
    }

    private static void statements(PackageDescr parsed, Source source) {
        statement(source, "a function", "function", !parsed.getFunctions().isEmpty());
        statement(source, "a global", "global", !parsed.getGlobals().isEmpty());
        statement(
                source,
                "a declared type",
                "declare",
                !parsed.getTypeDeclarations().isEmpty());
        statement(
                source,
                "a declared enum",
                "declare",
                !parsed.getEnumDeclarations().isEmpty());
        statement(
                source,
                "an entry point",
                "declare",
                !parsed.getEntryPointDeclarations().isEmpty());
        statement(source, "a window", "declare", !parsed.getWindowDeclarations().isEmpty());
        statement(source, "a unit", "unit", parsed.getUnit() != null);
        statement(
                source,
                "attributes for all rules",
                "package",
                !parsed.getAttributes().isEmpty());
    }

    private static void statement(Source source, String what, String keyword, boolean present) {
        if (present) {
            Matcher matcher = Pattern.compile("(?m)^\\s*+" + keyword + "\\b").matcher(source.text());
            source.note(
                    ProblemCode.RULE_STATEMENT,
                    matcher.find() ? matcher.end() - keyword.length() : 0,
                    "The file holds " + what + ".",
                    "Remove it: a rule file holds a package, an import and one rule.");
        }
    }
}
