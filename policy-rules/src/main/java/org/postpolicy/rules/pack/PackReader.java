package org.postpolicy.rules.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.Value;

/** Makes a document of a pack's files, and reports everything that is wrong with it in one round. */
public final class PackReader {

    private static final String YAML = ".yaml";

    private final PackFiles files;
    private final boolean withScenarios;
    private final Problems problems;
    private final Checks checks;
    private final Set<String> ruleNames;
    private final boolean rulesListed;

    private PackReader(PackFiles files, boolean withScenarios, Problems problems) {
        this.withScenarios = withScenarios;
        this.files = files;
        this.problems = problems;
        this.checks = new Checks(problems);
        this.ruleNames = namesOf(PackLayout.DRL);
        this.rulesListed = !files.refused().contains("") && !files.refused().contains("rules");
    }

    /**
     * Reads a pack.
     *
     * @param files its files
     * @param problems takes whatever is wrong; a file that was refused is not reported as missing
     * @return what could be read, or empty if the pack has no file at all
     */
    public static Optional<PackDocument> read(PackFiles files, Problems problems) {
        return read(files, true, problems);
    }

    /**
     * Reads a pack without its scenarios, which the build of the library has run.
     *
     * @param files its files
     * @param problems takes whatever is wrong
     * @return what could be read, or empty if the pack has no file at all
     */
    public static Optional<PackDocument> readProved(PackFiles files, Problems problems) {
        return read(files, false, problems);
    }

    private static Optional<PackDocument> read(PackFiles files, boolean withScenarios, Problems problems) {
        return files.files().isEmpty()
                ? Optional.empty()
                : Optional.of(new PackReader(files, withScenarios, problems).read());
    }

    private PackDocument read() {
        RuleNames names = new RuleNames(ruleNames, rulesListed);
        HeaderReader headers = new HeaderReader(files.folder(), checks);
        PackHeader header = required(PackLayout.HEADER).flatMap(headers::read).orElse(null);
        Wordings wordings = new Wordings(checks, headers.languages());
        ClausesReader register = new ClausesReader(checks, wordings, names);
        Optional<Value> clausesFile = required(PackLayout.CLAUSES);
        List<ClauseEntry> clauses = clausesFile.map(register::read).orElse(List.of());
        boolean whole = clausesFile.isPresent() && register.isWhole();
        MessagesReader messages = new MessagesReader(checks, wordings);
        Map<String, Message> messagesByRule = required(PackLayout.MESSAGES)
                .map(value -> messages.messages(value, names))
                .orElse(Map.of());
        Map<String, ObligationEntry> obligations =
                yaml(PackLayout.OBLIGATIONS).map(messages::obligations).orElse(Map.of());
        if (whole) {
            checkNamed(register.namedRules());
        }
        return new PackDocument(
                files.folder(),
                header,
                whole,
                clauses,
                messagesByRule,
                obligations,
                rules(),
                withScenarios ? scenarios(whole ? clauses : List.of()) : Map.of(),
                words(),
                files.fingerprint());
    }

    private Optional<Value> required(String name) {
        if (!files.files().containsKey(name) && !files.refused().contains(name)) {
            problems.add(
                    ProblemCode.FILE_MISSING,
                    Place.of(files.place(name)),
                    "The pack has no " + name + ".",
                    name.equals(PackLayout.MESSAGES)
                            ? "Add it; if no rule gives a verdict, it holds {} alone."
                            : "Add it.");
        }
        return yaml(name);
    }

    private Optional<Value> yaml(String name) {
        return text(name).flatMap(text -> YamlReader.read(files.place(name), text, problems));
    }

    private Optional<String> text(String name) {
        byte[] bytes = files.files().get(name);
        return bytes == null ? Optional.empty() : Utf8.decode(files.place(name), bytes, problems);
    }

    /** Returns the names of what is in the folder of rules, and of what was refused there. */
    private Set<String> namesOf(String ending) {
        Set<String> all = new TreeSet<>(files.files().keySet());
        all.addAll(files.refused());
        return all.stream()
                .filter(name -> name.startsWith(PackLayout.RULES) && name.endsWith(ending))
                .map(name -> name.substring(PackLayout.RULES.length(), name.length() - ending.length()))
                .filter(Names::isKebab)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void checkNamed(Set<String> named) {
        for (String rule : ruleNames) {
            if (!named.contains(rule) && isRead(rule, PackLayout.DRL)) {
                problems.add(
                        ProblemCode.RULE_UNNAMED,
                        Place.of(files.place(PackLayout.RULES + rule + PackLayout.DRL)),
                        "No clause of the register names this rule.",
                        "Name it under \"rules\" of its clause in clauses.yaml.");
            }
        }
    }

    /** Of a file that was refused, that alone is reported. */
    private boolean isRead(String rule, String ending) {
        return files.files().containsKey(PackLayout.RULES + rule + ending);
    }

    private List<RuleText> rules() {
        List<RuleText> rules = new ArrayList<>();
        for (String rule : ruleNames) {
            String name = PackLayout.RULES + rule + PackLayout.DRL;
            text(name).ifPresent(text -> rules.add(new RuleText(rule, files.place(name), text)));
        }
        return rules;
    }

    private Map<String, List<Scenario>> scenarios(List<ClauseEntry> clauses) {
        Set<String> ids = clauses.stream().map(ClauseEntry::id).collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<Scenario>> scenarios = new LinkedHashMap<>();
        Set<String> withScenarios = namesOf(YAML);
        for (String rule : ruleNames) {
            String name = PackLayout.RULES + rule + YAML;
            if (!withScenarios.contains(rule) && isRead(rule, PackLayout.DRL)) {
                problems.add(
                        ProblemCode.SCENARIOS_MISSING,
                        Place.of(files.place(PackLayout.RULES + rule + PackLayout.DRL)),
                        "The rule has no scenarios.",
                        "Write " + name + ".");
            }
            yaml(name)
                    .map(value -> new ScenariosReader(checks, new ExpectationReader(checks, ids)).read(value))
                    .ifPresent(found -> scenarios.put(rule, found));
        }
        withScenarios.removeAll(ruleNames);
        withScenarios.stream().filter(rule -> isRead(rule, YAML)).forEach(this::withoutRule);
        return scenarios;
    }

    private void withoutRule(String name) {
        problems.add(
                ProblemCode.SCENARIOS_WITHOUT_RULE,
                Place.of(files.place(PackLayout.RULES + name + YAML)),
                "There is no rule \"" + name + "\" to which these scenarios could belong.",
                new RuleNames(ruleNames, rulesListed).remedy(name));
    }

    private List<WordText> words() {
        List<WordText> words = new ArrayList<>();
        for (String name : files.files().keySet()) {
            if (name.startsWith(PackLayout.WORDS)) {
                text(name).ifPresent(text -> words.add(new WordText(files.place(name), text)));
            }
        }
        return words;
    }
}
