package org.postpolicy.workbench;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postpolicy.rules.workshop.PackDraft;
import org.postpolicy.rules.workshop.PackReport;
import org.postpolicy.rules.workshop.Workshop;

/**
 * The first files of a pack, in order and to be corrected by its writer.
 *
 * @param id the identifier of the pack
 * @param languages the languages in which people read it
 * @param zone the time zone of its institution
 */
record PackScaffold(String id, List<String> languages, ZoneId zone) {

    /** The languages of a pack unless its writer says otherwise. */
    static final List<String> USUAL_LANGUAGES = List.of("en", "fr");

    private static final String FIRST_RULE = "first-rule";

    /** Returns the texts by the names of the files; there is a rule only if the names are those of a pack. */
    Map<String, String> texts() {
        Map<String, String> texts = withoutRule();
        PackDraft draft = PackDraft.empty(id).with(texts);
        PackReport report = draft.inspect(Workshop.Depth.CHECK);
        if (report.sound()) {
            texts.putAll(RuleScaffold.begin(
                    draft, report.pack(), RuleSketch.usual(FIRST_RULE, "", RuleSketch.USUAL_SIGNAL)));
        }
        return texts;
    }

    /** Returns the texts of a pack whose clause is for a person. */
    Map<String, String> withoutRule() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("pack.yaml", """
                # Whose policy this is. Correct every line; "effective" is the day from which it holds.
                id: %1$s
                institution: %1$s
                name:
                %2$stitle:
                %3$sversion: 0.1.0
                # effective: 2026-01-05
                zone: %4$s
                source: "%5$s"
                languages: [%6$s]
                """.formatted(
                        id,
                        FirstWords.wordings(languages, "  ", "the name of the institution", "le nom de l'institution"),
                        FirstWords.wordings(languages, "  ", "the title of the policy", "le titre de la politique"),
                        zone,
                        FirstWords.in("the name of the policy and its date"),
                        String.join(", ", languages)));
        texts.put("clauses.yaml", """
                # Every clause of the policy, and what acts on it: rules, or by-hand with the reason why none can.
                - id: %s-1
                  section: "%s"
                  says:
                %s  by-hand: "%s"
                """.formatted(
                        initials(),
                        FirstWords.in(RegisterText.SECTION),
                        FirstWords.wordings(languages, "    ", RegisterText.CLAUSE, RegisterText.FRENCH_CLAUSE),
                        FirstWords.in("why no rule can decide it")));
        texts.put("messages.yaml", "{}\n");
        return texts;
    }

    /** The clauses of my-library are ML-1, ML-2 and so on. */
    private String initials() {
        return Stream.of(id.split("-"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.charAt(0)))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(), found -> found.isEmpty() ? "CLAUSE" : found));
    }
}
