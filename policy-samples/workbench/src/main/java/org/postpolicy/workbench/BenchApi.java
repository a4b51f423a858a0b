package org.postpolicy.workbench;

import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.postpolicy.Clause;
import org.postpolicy.Pack;
import org.postpolicy.Submission;
import org.postpolicy.rules.workshop.DecisionDocument;
import org.postpolicy.rules.workshop.PackDraft;
import org.postpolicy.rules.workshop.PackReport;
import org.postpolicy.rules.workshop.SubmissionInput;
import org.postpolicy.rules.workshop.Workshop.Depth;

/**
 * Answers the questions of the page; thread-safe.
 *
 * @param shelf the packs
 */
record BenchApi(PackShelf shelf) {

    /** Where the questions are put. */
    static final String ROOT = "/api/";

    private static final String PACKS = ROOT + "packs";

    /** Answers a question that changes nothing. */
    Map<String, Object> read(String path) {
        if (path.equals(PACKS)) {
            return packs();
        }
        if (path.startsWith(PACKS + "/")) {
            return pack(path.substring(PACKS.length() + 1));
        }
        throw unknown();
    }

    /** Does what the page asks for. */
    Map<String, Object> act(String path, PageQuestion question) {
        if (path.equals(ROOT + "evaluate")) {
            return evaluate(question);
        }
        if (path.equals(PACKS)) {
            String id = question.text("id");
            shelf.begin(id);
            return pack(id);
        }
        String[] steps =
                path.substring(Math.min(path.length(), PACKS.length() + 1)).split("/", -1);
        if (!path.startsWith(PACKS + "/") || steps.length != 2) {
            throw unknown();
        }
        return act(steps[0], steps[1], question);
    }

    private Map<String, Object> act(String id, String action, PageQuestion question) {
        return switch (action) {
            case "try" ->
                PackDocument.of(
                        shelf.draft(id).with(question.texts("files", false)).inspect(Depth.COVERAGE));
            case "diff" -> diff(id, question.texts("files", false));
            case "rule" -> rule(id, question);
            case "save" -> {
                shelf.save(id, question.texts("files", false), question.texts("former", true));
                yield pack(id);
            }
            case "copy" -> {
                shelf.copy(id);
                yield pack(id);
            }
            default -> throw unknown();
        };
    }

    private static PageRefusal unknown() {
        return new PageRefusal(PageRefusal.NOT_FOUND, "There is no such question.");
    }

    private Map<String, Object> packs() {
        LiveEngine.Loaded loaded = shelf.loaded();
        List<Map<String, Object>> packs = new ArrayList<>();
        loaded.engine().packs().forEach(pack -> packs.add(shelfMark(pack)));
        loaded.broken().forEach((id, problems) -> {
            Map<String, Object> mark = new LinkedHashMap<>();
            mark.put("id", id);
            mark.put("editable", true);
            mark.put("problems", problems.size());
            packs.add(mark);
        });
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "folder", shelf.directory() == null ? null : shelf.directory().toString());
        answer.put("packs", packs);
        return answer;
    }

    private Map<String, Object> shelfMark(Pack pack) {
        Map<String, Object> mark = new LinkedHashMap<>();
        mark.put("id", pack.id());
        mark.put("title", pack.title().wordings());
        mark.put("version", pack.version());
        mark.put("editable", shelf.isEditable(pack.id()));
        mark.put("problems", 0);
        mark.put("clauses", pack.clauses().stream().map(BenchApi::clause).toList());
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

    private Map<String, Object> pack(String id) {
        PackDraft draft = shelf.draft(id);
        Map<String, Object> files = new LinkedHashMap<>();
        draft.texts().forEach((name, text) -> {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("text", text.replace("\r\n", "\n"));
            file.put("hash", PackShelf.hash(text));
            files.put(name, file);
        });
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        answer.put("editable", shelf.isEditable(id));
        answer.put("files", files);
        answer.put("report", PackDocument.of(draft.inspect(Depth.COVERAGE)));
        return answer;
    }

    private Map<String, Object> evaluate(PageQuestion question) {
        SubmissionInput<Submission> input = SubmissionInput.submission(question.object("submission"), "submission", 0);
        Map<String, Object> answer = new LinkedHashMap<>();
        if (input.problems().isEmpty()) {
            try {
                answer.put(
                        "decision",
                        DecisionDocument.of("page", shelf.loaded().engine().evaluate(input.read())));
            } catch (ConstraintViolationException invalid) {
                answer.put("problems", invalid(invalid));
            }
        } else {
            answer.put(
                    "problems",
                    input.problems().stream().map(DecisionDocument::problem).toList());
        }
        return answer;
    }

    private static List<Map<String, Object>> invalid(ConstraintViolationException invalid) {
        return Judge.problems(invalid).stream().map(DecisionDocument::problem).toList();
    }

    private Map<String, Object> diff(String id, Map<String, String> texts) {
        SortedMap<String, String> saved = shelf.draft(id).texts();
        List<Map<String, Object>> files = new ArrayList<>();
        texts.forEach((name, text) -> {
            List<String> lines = TextDifference.lines(name, saved.getOrDefault(name, ""), text);
            if (!lines.isEmpty()) {
                files.add(Map.of("name", name, "lines", lines));
            }
        });
        return Map.of("files", files);
    }

    private Map<String, Object> rule(String id, PageQuestion question) {
        PackDraft draft = shelf.draft(id).with(question.texts("files", false));
        PackReport report = draft.inspect(Depth.CHECK);
        if (!report.sound()) {
            throw new PageRefusal(PageRefusal.NOT_IN_ORDER, "The pack is not in order. Mend it first.");
        }
        try {
            Map<String, String> changes = RuleScaffold.begin(
                    draft, report.pack(), question.text("name"), question.text("clause"), question.text("signal"));
            return Map.of("files", changes);
        } catch (WrongUsage mistake) {
            throw new PageRefusal(PageRefusal.NOT_IN_ORDER, mistake.getMessage());
        }
    }
}
