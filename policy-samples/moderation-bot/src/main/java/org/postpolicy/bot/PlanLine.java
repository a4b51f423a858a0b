package org.postpolicy.bot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The line of a journal that tells of one version of a post, as it is written and read again. */
final class PlanLine {

    private PlanLine() {}

    static Map<String, Object> of(Plan plan, List<Action> due, List<Action> noted, String notedAs) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("post", plan.post());
        document.put("version", plan.version());
        document.put("verdict", plan.verdict().name());
        document.put("complete", plan.complete());
        document.put("reason", plan.reason());
        document.put("notInForce", plan.notInForce());
        document.put("rules", plan.rules());
        document.put("kinds", plan.kinds());
        document.put("actions", due);
        document.put("noted", noted);
        document.put("notedAs", notedAs);
        document.put("statement", due.isEmpty() && noted.isEmpty() ? null : statement(plan, due, noted, notedAs));
        return document;
    }

    /** A measure that was only noted in shadow is none. */
    private static Map<String, Object> statement(Plan plan, List<Action> due, List<Action> noted, String notedAs) {
        Stream<Action> taken = notedAs.equals(Agenda.DONE) ? Stream.concat(due.stream(), noted.stream()) : due.stream();
        return plan.statement().taking(taken.map(Action::kind).toList()).document();
    }

    static List<Action> actions(JsonNode line, String name) {
        return Json.list(line, name).stream().map(PlanLine::action).toList();
    }

    private static Action action(JsonNode action) {
        return new Action(
                Json.text(action, "key"),
                ActionKind.of(Json.text(action, "kind")),
                Json.text(action, "post"),
                Json.text(action, "author"),
                Json.text(action, "handle"),
                Json.text(action, "words"),
                words(action, "rules"),
                action.path("again").asBoolean(false));
    }

    private static List<String> words(JsonNode node, String name) {
        return Json.list(node, name).stream().map(word -> word.asString("")).toList();
    }

    /** Returns whether a line was written before attempts were: then none of its actions is known not to be begun. */
    static boolean isOld(JsonNode line) {
        return !line.has("rules");
    }

    static Set<String> claims(JsonNode line) {
        JsonNode statement = line.path("statement");
        List<String> rules = words(line, "rules");
        if (isOld(line)) {
            rules = new ArrayList<>();
            for (JsonNode ground : Json.list(statement, "grounds")) {
                rules.add(Json.text(ground, "policy") + "/" + Json.text(ground, "rule"));
            }
        }
        List<String> kinds = isOld(line) ? words(statement, "measures") : words(line, "kinds");
        return Stretches.claims(kinds.stream().map(ActionKind::of).toList(), rules);
    }
}
