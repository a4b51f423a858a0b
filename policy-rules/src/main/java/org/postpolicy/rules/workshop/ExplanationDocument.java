package org.postpolicy.rules.workshop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.postpolicy.facts.Signal;

/** An explanation as plain maps and lists, in the order and with the names of its JSON, for any JSON library to write. */
public final class ExplanationDocument {

    private ExplanationDocument() {}

    /**
     * Returns the document of an explanation.
     *
     * @param id the identifier of the submission
     * @param explanation the explanation
     * @return the members in their order; arrays are always there, empty or not
     */
    public static Map<String, Object> of(String id, Explanation explanation) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", id);
        document.put("verdict", explanation.verdict().name());
        document.put("complete", explanation.complete());
        document.put("spoke", each(explanation.spoke(), ExplanationDocument::spoken));
        document.put("nearly", each(explanation.nearly(), ExplanationDocument::near));
        document.put("changes", each(explanation.changes(), ExplanationDocument::change));
        document.put("tried", explanation.tried());
        document.put("searchedAll", explanation.searchedAll());
        return document;
    }

    private static Map<String, Object> spoken(SpokenRule rule) {
        Map<String, Object> document = rule(rule.pack(), rule.rule(), rule.clauses(), rule.conclusion());
        document.put("message", rule.message() == null ? null : rule.message().wordings());
        document.put("evidence", each(rule.evidence(), Signal::toMap));
        document.put("reasons", each(rule.reasons(), ExplanationDocument::reason));
        return document;
    }

    private static Map<String, Object> near(NearRule rule) {
        Map<String, Object> document = rule(rule.pack(), rule.rule(), rule.clauses(), rule.conclusion());
        document.put("want", kebab(rule.want()));
        document.put("wanting", reason(rule.wanting()));
        return document;
    }

    private static Map<String, Object> rule(String pack, String rule, List<String> clauses, String conclusion) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("pack", pack);
        document.put("rule", rule);
        document.put("clauses", clauses);
        document.put("conclusion", conclusion);
        return document;
    }

    private static Map<String, Object> reason(Reason reason) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("fact", reason.fact());
        document.put("condition", reason.condition());
        document.put("found", reason.found());
        return document;
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("verdict", change.verdict().name());
        document.put("steps", each(change.steps(), ExplanationDocument::step));
        document.put("text", change.submission().post().text());
        return document;
    }

    private static Map<String, Object> step(Step step) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", kebab(step.kind()));
        document.put("says", step.says().wordings());
        document.put("field", step.field());
        document.put("start", step.start());
        document.put("end", step.end());
        document.put("words", step.words());
        return document;
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> List<Map<String, Object>> each(List<T> list, Function<T, Map<String, Object>> document) {
        return list.stream().map(document).toList();
    }
}
