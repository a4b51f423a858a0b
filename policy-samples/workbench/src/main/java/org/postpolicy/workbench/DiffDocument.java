package org.postpolicy.workbench;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postpolicy.rules.workshop.Flip;
import org.postpolicy.rules.workshop.Flip.ClauseFlip;
import org.postpolicy.rules.workshop.PackDiff;
import org.postpolicy.rules.workshop.PackDiff.Change;
import org.postpolicy.workbench.Answer.Compared;
import org.postpolicy.workbench.DiffCommand.Compilation;

/** What changes between two versions of a pack as plain maps and lists, for programs. */
final class DiffDocument {

    private DiffDocument() {}

    static Map<String, Object> of(PackDiff diff, Compilation compared) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("old", PackDocument.identity(diff.before()));
        document.put("new", PackDocument.identity(diff.after()));
        document.put(
                "changes", diff.changes().stream().map(DiffDocument::change).toList());
        document.put("generated", compared.generated());
        document.put("submissions", compared.count());
        document.put("clauses", clauses(compared));
        document.put(
                "flips", compared.changed().stream().map(DiffDocument::flip).toList());
        document.put(
                "errors", compared.errors().stream().map(JsonReport::refusal).toList());
        return document;
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("what", change.what());
        document.put("change", change.added() && change.removed() ? "changed" : change.added() ? "added" : "removed");
        return document;
    }

    private static List<Map<String, Object>> clauses(Compilation compared) {
        return DiffReport.byClause(compared).entrySet().stream()
                .map(entry -> {
                    Set<String> flips = new LinkedHashSet<>();
                    entry.getValue().values().forEach(answers -> answers.forEach(answer -> flips.add(answer.id())));
                    Map<String, Object> document = new LinkedHashMap<>();
                    document.put("clause", entry.getKey());
                    document.put("flips", flips);
                    return document;
                })
                .toList();
    }

    private static Map<String, Object> flip(Compared answer) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", answer.id());
        document.putAll(of(answer.flip()));
        return document;
    }

    static Map<String, Object> of(Flip flip) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("old", flip.before().verdict().name());
        document.put("new", flip.after().verdict().name());
        document.put(
                "clauses", flip.clauses().stream().map(DiffDocument::clause).toList());
        document.put("why", flip.why());
        document.put("submission", flip.submission());
        return document;
    }

    private static Map<String, Object> clause(ClauseFlip flip) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("clause", flip.clause());
        document.put("old", flip.before());
        document.put("new", flip.after());
        return document;
    }
}
