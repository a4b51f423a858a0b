package org.postpolicy.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.postpolicy.rules.workshop.Drift;
import org.postpolicy.rules.workshop.DriftedClause;
import org.postpolicy.rules.workshop.DriftedClause.RuleAtStake;
import org.postpolicy.rules.workshop.DriftedClause.State;

/** What a new text of its source makes of a pack as plain maps and lists, for programs. */
final class DriftDocument {

    private DriftDocument() {}

    static Map<String, Object> of(Drift drift) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("pack", drift.pack());
        for (State state : List.of(State.STALE, State.MOVED, State.UNPINNED)) {
            document.put(state.name().toLowerCase(Locale.ROOT), drift.in(state).size());
        }
        document.put(
                "clauses", drift.clauses().stream().map(DriftDocument::clause).toList());
        document.put("unclaimed", drift.unclaimed());
        return document;
    }

    private static Map<String, Object> clause(DriftedClause clause) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", clause.id());
        document.put("section", clause.section());
        document.put("state", clause.state().name());
        document.put("lines", clause.lines());
        document.put("found", clause.found());
        document.put("sha256", clause.sha256());
        document.put("rules", clause.rules().stream().map(DriftDocument::rule).toList());
        return document;
    }

    private static Map<String, Object> rule(RuleAtStake rule) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", rule.name());
        document.put("scenarios", rule.scenarios());
        return document;
    }
}
