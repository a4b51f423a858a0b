package org.postpolicy.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.postpolicy.Pack;
import org.postpolicy.rules.workshop.PackDraft;

/**
 * A new rule with all that belongs to it: a row of the register, scenarios, what people read and, for a signal that
 * nobody knows yet, words.
 *
 * @param texts the files of the pack as they are
 * @param languages the languages in which people read the pack
 * @param rule what the rule shall be
 */
record RuleScaffold(SortedMap<String, String> texts, List<String> languages, RuleSketch rule) {

    private static final String NO_ENTRY = "{}";

    /**
     * Begins a rule in a pack that is in order.
     *
     * @return the texts of the files that are new or changed, by name
     */
    static Map<String, String> begin(PackDraft draft, Pack pack, RuleSketch rule) {
        if (draft.texts().containsKey("rules/" + rule.name() + ".drl")) {
            throw new WrongUsage("The pack has a rule " + rule.name() + " already, and nothing is overwritten.");
        }
        String clause = rule.clause().isBlank() ? ClauseNumber.after(pack.clauses()) : rule.clause();
        return new RuleScaffold(draft.texts(), pack.languages(), rule.onClause(clause)).changes(draft.pack());
    }

    private Map<String, String> changes(String pack) {
        Map<String, String> changes = new LinkedHashMap<>();
        changes.put("rules/" + rule.name() + ".drl", drl(pack));
        changes.put("rules/" + rule.name() + ".yaml", new ScenarioScaffold(languages, rule, sample()).text());
        if (needsWords()) {
            languages.forEach(language ->
                    changes.put("words/" + rule.signal() + "." + language + ".txt", WordsScaffold.text(rule.signal())));
        }
        if (rule.conclusion().hasMessage()) {
            changes.put("messages.yaml", longer("messages.yaml", message()));
        }
        if (rule.conclusion().obliges() && !isDescribed(rule.conclusion().value())) {
            changes.put("obligations.yaml", longer("obligations.yaml", obligation()));
        }
        changes.put(
                "clauses.yaml",
                new RegisterText(texts.get("clauses.yaml")).naming(rule.name(), rule.clause(), languages));
        return changes;
    }

    private ScenarioScaffold.Sample sample() {
        if (rule.signal() == null) {
            return ScenarioScaffold.Sample.NONE;
        }
        if (rule.conclusion().rejects()) {
            return ScenarioScaffold.Sample.GIVEN;
        }
        if (rule.signal().equals(RuleSketch.USUAL_SIGNAL)) {
            return ScenarioScaffold.Sample.TELEPHONE;
        }
        return needsWords() ? ScenarioScaffold.Sample.WORDS : ScenarioScaffold.Sample.GIVEN;
    }

    private boolean needsWords() {
        return rule.signal() != null
                && !PackDraft.signalKinds().contains(rule.signal())
                && texts.keySet().stream().noneMatch(name -> name.startsWith("words/" + rule.signal() + "."));
    }

    private String drl(String pack) {
        return """
                package %s

                import org.postpolicy.facts.*

                // %s
                rule "%s"
                    @clause( "%s" )
                    @%s( "%s" )
                when
                %sthen
                end
                """.formatted(
                        pack.replace('-', '_'),
                        FirstWords.in("why the rule is as it is"),
                        rule.name(),
                        rule.clause(),
                        rule.conclusion().annotation(),
                        rule.conclusion().value(),
                        rule.patterns());
    }

    private String message() {
        return rule.name() + ":\n"
                + FirstWords.wordings(languages, "  ", "what the author reads", "ce que lit l'auteur");
    }

    private boolean isDescribed(String obligation) {
        return Pattern.compile("(?m)^[\"']?" + Pattern.quote(obligation) + "[\"']?\\s*:")
                .matcher(texts.getOrDefault("obligations.yaml", ""))
                .find();
    }

    private String obligation() {
        return rule.conclusion().value() + ":\n  addressee:\n"
                + FirstWords.wordings(languages, "    ", "who does it", "qui le fait")
                + "  message:\n"
                + FirstWords.wordings(languages, "    ", "what is to be done", "ce qu'il faut faire");
    }

    private String longer(String file, String entry) {
        String former = texts.getOrDefault(file, NO_ENTRY).strip();
        return former.isEmpty() || former.equals(NO_ENTRY)
                ? entry
                : RegisterText.withBreak(texts.get(file)) + "\n" + entry;
    }
}
