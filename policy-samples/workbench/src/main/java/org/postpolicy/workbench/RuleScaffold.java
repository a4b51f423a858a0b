package org.postpolicy.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.postpolicy.Pack;
import org.postpolicy.rules.workshop.PackDraft;

/**
 * A new rule with all that belongs to it: a row of the register, a message, scenarios and, for a signal that nobody
 * knows yet, words.
 *
 * @param texts the files of the pack as they are
 * @param languages the languages in which people read the pack
 * @param rule the name of the rule
 * @param clause the clause that it acts on, which may be new
 * @param signal the kind of signal that it waits for
 */
record RuleScaffold(
        SortedMap<String, String> texts, List<String> languages, String rule, String clause, String signal) {

    /** What a rule waits for unless its writer says otherwise. */
    static final String USUAL_SIGNAL = "personal-information";

    private static final String NO_ENTRY = "{}";

    /**
     * Begins a rule in a pack that is in order.
     *
     * @param clause the clause, or blank for the next number
     * @return the texts of the files that are new or changed, by name
     */
    static Map<String, String> begin(PackDraft draft, Pack pack, String rule, String clause, String signal) {
        if (draft.texts().containsKey("rules/" + rule + ".drl")) {
            throw new WrongUsage("The pack has a rule " + rule + " already, and nothing is overwritten.");
        }
        String chosen = clause.isBlank() ? ClauseNumber.after(pack.clauses()) : clause;
        return new RuleScaffold(draft.texts(), pack.languages(), rule, chosen, signal).changes(draft.pack());
    }

    private Map<String, String> changes(String pack) {
        Map<String, String> changes = new LinkedHashMap<>();
        changes.put("rules/" + rule + ".drl", drl(pack));
        changes.put("rules/" + rule + ".yaml", new ScenarioScaffold(languages, signal, sample()).text());
        if (sample() == ScenarioScaffold.Sample.WORDS) {
            languages.forEach(
                    language -> changes.put("words/" + signal + "." + language + ".txt", WordsScaffold.text(signal)));
        }
        changes.put("messages.yaml", messages());
        changes.put("clauses.yaml", new RegisterText(texts.get("clauses.yaml")).naming(rule, clause, languages));
        return changes;
    }

    private ScenarioScaffold.Sample sample() {
        if (signal.equals(USUAL_SIGNAL)) {
            return ScenarioScaffold.Sample.TELEPHONE;
        }
        boolean known = PackDraft.signalKinds().contains(signal)
                || texts.keySet().stream().anyMatch(name -> name.startsWith("words/" + signal + "."));
        return known ? ScenarioScaffold.Sample.GIVEN : ScenarioScaffold.Sample.WORDS;
    }

    private String drl(String pack) {
        return """
                package %s

                import org.postpolicy.facts.*

                // %s
                rule "%s"
                    @clause( "%s" )
                    @verdict( "HOLD" )
                when
                    Author( role == Role.PUBLIC )
                    Signal( kind == "%s" )
                then
                end
                """.formatted(pack.replace('-', '_'), FirstWords.in("why the rule is as it is"), rule, clause, signal);
    }

    private String messages() {
        String entry =
                rule + ":\n" + FirstWords.wordings(languages, "  ", "what the author reads", "ce que lit l'auteur");
        String former = texts.get("messages.yaml");
        return former.strip().equals(NO_ENTRY) ? entry : RegisterText.withBreak(former) + "\n" + entry;
    }
}
