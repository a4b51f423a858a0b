package org.postpolicy.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.Clause;
import org.postpolicy.Pack;
import org.postpolicy.Text;
import org.postpolicy.rules.workshop.PackDraft;
import org.postpolicy.rules.workshop.Titles;

/** The packs of a shelf as plain maps and lists, for the page. */
final class ShelfDocument {

    private ShelfDocument() {}

    /** Returns the packs, with the clauses of those that are in order. */
    static Map<String, Object> of(PackShelf shelf) {
        LiveEngine.Loaded loaded = shelf.loaded();
        List<Map<String, Object>> packs = new ArrayList<>();
        loaded.engine().packs().forEach(pack -> packs.add(pack(pack, shelf.isEditable(pack.id()))));
        loaded.broken().forEach((id, problems) -> {
            Map<String, Object> mark = new LinkedHashMap<>();
            mark.put("id", id);
            mark.put("editable", true);
            mark.put("problems", problems.size());
            packs.add(mark);
        });
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("folder", folder(shelf));
        answer.put("packs", packs);
        return answer;
    }

    private static String folder(PackShelf shelf) {
        return shelf.directory() == null ? null : shelf.directory().toString();
    }

    private static Map<String, Object> pack(Pack pack, boolean editable) {
        Map<String, Object> mark = new LinkedHashMap<>();
        mark.put("id", pack.id());
        mark.put("name", pack.name() == null ? null : pack.name().wordings());
        mark.put("title", pack.title().wordings());
        mark.put("version", pack.version());
        mark.put("editable", editable);
        mark.put("problems", 0);
        mark.put("clauses", pack.clauses().stream().map(ShelfDocument::clause).toList());
        return mark;
    }

    private static Map<String, Object> clause(Clause clause) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", clause.id());
        document.put("section", clause.section());
        document.put("says", clause.says().wordings());
        document.put("rules", clause.rules());
        document.put("byHand", clause.byHand());
        document.put("cites", clause.cites());
        document.put("choice", clause.choice());
        return document;
    }

    /** Returns how people read the codes of problems and the kinds of signals, and what to do, by language. */
    static Map<String, Object> titles() {
        return Map.of(
                "problems", wordings(Titles.ofProblems()),
                "advice", wordings(Titles.adviceOnProblems()),
                "signals", wordings(Titles.ofSignals()));
    }

    private static Map<String, Object> wordings(Map<String, Text> titles) {
        Map<String, Object> wordings = new LinkedHashMap<>();
        titles.forEach((name, title) -> wordings.put(name, title.wordings()));
        return wordings;
    }

    /** Returns how a file stands now; its text is null if it is gone. */
    static Map<String, Object> now(String name, String text) {
        Map<String, Object> now = new LinkedHashMap<>();
        now.put("file", name);
        now.put("saved", text == null ? null : file(text));
        return now;
    }

    private static Map<String, Object> file(String text) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("text", text.replace("\r\n", "\n"));
        file.put("hash", PackShelf.hash(text));
        return file;
    }

    /** Returns a pack with all its files and what the checker says of it. */
    static Map<String, Object> of(PackShelf shelf, String id) {
        PackDraft draft = shelf.draft(id);
        Map<String, Object> files = new LinkedHashMap<>();
        draft.texts().forEach((name, text) -> files.put(name, file(text)));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        answer.put("folder", folder(shelf));
        answer.put("editable", shelf.isEditable(id));
        answer.put("signals", PackDraft.signalKinds());
        answer.put("files", files);
        answer.put("report", PackDocument.of(shelf.report(id)));
        return answer;
    }
}
